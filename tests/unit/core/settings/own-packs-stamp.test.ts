import { describe, expect, it } from 'vitest';
import { isLanguageOfPack, ownPacksStamp, packsOn } from '@/core/settings/own-packs-stamp';
import { readSettings } from '@/core/settings/read-settings';

const packs = [
  { id: 'own-thyroid', language: 'en-GB' },
  { id: 'own-músculos y más', language: 'es' },
  { id: 'own-gelenke', language: 'de-AT' },
];
const settings = (ownPacks: string, packsOff: string[] = []) => ({
  ...readSettings([]),
  ownPacks,
  packsOff,
});

it('is another with each word, and is never empty', () => {
  expect(ownPacksStamp('a1', [])).toBe('a1');
  expect(ownPacksStamp('a1', packs)).not.toBe(ownPacksStamp('a2', packs));
});

describe('the languages that pages read', () => {
  const languages = ['en', 'es', 'de', 'fr', ''];
  const read = (stamp: string, off: string[] = []) =>
    languages.filter((language) => isLanguageOfPack(language, packsOn(settings(stamp, off))));
  const stamp = ownPacksStamp('a1', packs);

  it('are those of packs besides English', () => {
    expect(read(stamp)).toEqual(['es', 'de']);
  });

  it('are not those of packs that are off', () => {
    expect(read(stamp, ['own-gelenke'])).toEqual(['es']);
    expect(read(stamp, ['own-gelenke', 'own-músculos y más'])).toEqual([]);
  });

  it.each(['', 'a1', ownPacksStamp('a1', packs.slice(0, 1))])('are none for %j', (other) => {
    expect(read(other)).toEqual([]);
  });
});
