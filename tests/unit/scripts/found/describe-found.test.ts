import { expect, it } from 'vitest';
import type { Match } from '@/core/find/match';
import { describeFound } from '../../../../scripts/found/describe-found';

const TEXT = 'My GP saw my calf twitch.';
const matchOf = (words: string, term: Match['term']): Match => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, term };
};
const gp = matchOf('GP', 'around/pcp');
const calf = matchOf('calf twitch', 'article/calf-twitch');
const twitch = matchOf('twitch', 'article/muscle-twitch');

it('names what is found and what a guard holds back, in the order of the text', () => {
  const said = describeFound(
    TEXT,
    () => [calf],
    () => [gp, calf],
  );
  expect(said).toBe('“GP”: around/pcp, held back by a guard\n“calf twitch”: article/calf-twitch');
});

it('takes for held back no words of a term that is found', () => {
  const said = describeFound(
    TEXT,
    () => [calf],
    () => [twitch],
  );
  expect(said).toBe('“calf twitch”: article/calf-twitch');
});

it('says that there is nothing', () => {
  expect(
    describeFound(
      TEXT,
      () => [],
      () => [],
    ),
  ).toBe('Nothing is found, nor held back by a guard.');
});
