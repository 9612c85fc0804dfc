import { expect, it } from 'vitest';
import { plainTerms } from '@/core/compile/expand/plain-terms';
import type { WrittenTerm } from '@/core/glossary/entry';
import { term } from '../../find/term';

const expand = (entry: WrittenTerm) => {
  const [plain] = plainTerms([entry], {});
  if (!plain) throw new Error('There is no term');
  return plain;
};

it('writes out the forms of each kind', () => {
  const injury = term('injury', ['injury(s)'], {
    lay: ['hurt knee(s)'],
    misspelt: ['injurys'],
    abbreviations: ['RSI(s)'],
  });
  expect(expand(injury).plainForms).toEqual([
    { form: 'injury', kind: 'correct' },
    { form: 'injuries', kind: 'correct' },
    { form: 'hurt knee', kind: 'correct' },
    { form: 'hurt knees', kind: 'correct' },
    { form: 'injurys', kind: 'misspelt' },
    { form: 'RSI', kind: 'exact' },
    { form: 'RSIs', kind: 'exact' },
  ]);
});

it('takes forms as they stand where a pack has no marks', () => {
  const [plain] = plainTerms(
    [term('d', ['vitamin D + calcium', 'type A|B', 'knee(s)', 'ache~'])],
    null,
  );
  expect(plain?.plainForms.map(({ form }) => form)).toEqual([
    'vitamin D + calcium',
    'type A|B',
    'knee(s)',
    'ache~',
  ]);
});

it('writes out the forms that a guard speaks of, and keeps all its conditions but not its reason', () => {
  const conditions = {
    unlessNear: ['@animals'],
    needsNear: ['leg*'],
    unlessBefore: ['a'],
    unlessAfter: ['b'],
    unlessName: true,
    unlessInToken: true,
  } as const;
  const guard = { when: ['calf(s)'], ...structuredClone(conditions), why: 'A reason.' };
  expect(expand({ ...term('calf', ['calf(s)']), guards: [guard as never] }).guards).toEqual([
    { when: ['calf', 'calves'], ...conditions },
  ]);
});

it('has each form once, the one with a gap where there are two', () => {
  const { plainForms } = expand(
    term('twitch', ['calf twitch', 'calf + twitch~'], { lay: ['twitching calf'] }),
  );
  const forms = plainForms.map(({ form }) => form);
  expect(forms).toContain('calf … twitch');
  expect(forms).not.toContain('calf twitch');
  expect(forms.filter((form) => form === 'twitching calf')).toHaveLength(1);
});

it('keeps abbreviations out of longer tokens', () => {
  const { guards } = expand(term('strain', ['strain'], { abbreviations: ['RSI(s)'] }));
  expect(guards).toEqual([{ when: ['RSI', 'RSIs'], unlessInToken: true }]);
});

it('reads words that every object has by nature as words', () => {
  const forms = ['constructor(s)', 'toString~', '__proto__ pain(s)'];
  const { plainForms } = expand(term('odd', forms));
  expect(plainForms.map(({ form }) => form)).toContain('constructors');
  expect(plainForms.map(({ form }) => form)).toContain('__proto__ pains');
  expect(() => expand(term('odd', ['<constructor> pain']))).toThrow(
    'no list of form words is called "constructor"',
  );
});
