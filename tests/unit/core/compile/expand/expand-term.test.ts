import { expect, it } from 'vitest';
import { expandTerm } from '@/core/compile/expand/expand-term';
import { term } from '../../find/term';

const expand = (entry: Parameters<typeof expandTerm>[0]) => expandTerm(entry, {});

it('writes out the forms of each kind', () => {
  const { forms } = expand(
    term('injury', ['injury(s)'], { lay: ['hurt knee(s)'], abbreviations: ['RSI(s)'] }),
  );
  expect(forms).toEqual({
    standard: ['injury', 'injuries'],
    lay: ['hurt knee', 'hurt knees'],
    misspelt: [],
    abbreviations: ['RSI', 'RSIs'],
  });
});

it('writes out the forms that a guard speaks of, and keeps its conditions', () => {
  const guards = [{ when: ['calf(s)'], unlessNear: ['@animals'] }, { needsNear: ['leg*'] }];
  expect(expand(term('calf', ['calf(s)'], { guards })).guards).toEqual([
    { when: ['calf', 'calves'], unlessNear: ['@animals'] },
    { needsNear: ['leg*'] },
  ]);
});

it('has each form once, the one with a gap where there are two', () => {
  const { forms } = expand(
    term('twitch', ['calf twitch', 'calf + twitch~'], { lay: ['twitching calf'] }),
  );
  expect(forms.standard).toContain('calf … twitch');
  expect(forms.standard).not.toContain('calf twitch');
  expect(forms.lay).toEqual([]);
});

it('drops what explains the term', () => {
  const entry = { ...term('pain', ['pain']), name: 'Pain', definition: 'It hurts.' };
  const guard = { needsNear: ['leg'], why: 'A reason.' };
  expect(expand({ ...entry, guards: [guard] })).toEqual(
    term('pain', ['pain'], { guards: [{ needsNear: ['leg'] }] }),
  );
});

it('keeps abbreviations out of longer tokens', () => {
  const { guards } = expand(term('strain', ['strain'], { abbreviations: ['RSI(s)'] }));
  expect(guards).toEqual([{ when: ['RSI', 'RSIs'], unlessInToken: true }]);
});
