import { describe, expect, it } from 'vitest';
import { REASON_TEXTS, reasonOf } from '@/ui/kit/reason-of';
import {
  FILE_FAULT_TEXTS,
  sayFileFault,
  sayTermFault,
  TERM_FAULT_TEXTS,
} from '@/ui/packs/fault-texts';
import { ENGLISH, SPANISH } from '../../../say';

const FILE_KINDS = Object.keys(FILE_FAULT_TEXTS) as (keyof typeof FILE_FAULT_TEXTS)[];
const TERM_KINDS = Object.keys(TERM_FAULT_TEXTS) as (keyof typeof TERM_FAULT_TEXTS)[];
const REASONS = Object.keys(REASON_TEXTS) as (keyof typeof REASON_TEXTS)[];
const isSentence = (text: string) => /[.:]$/.test(text) && !/[{}]|glossaries_/.test(text);

describe.each([ENGLISH, SPANISH])('in each language', (say) => {
  it.each(FILE_KINDS)('a fault of a file has a sentence: %s', (kind) => {
    for (const wanted of ['', '5000']) {
      const said = sayFileFault(say, { kind, path: [], words: 'x', wanted });
      expect(isSentence(said), said).toBe(true);
    }
  });

  it.each(TERM_KINDS)('what can never work has a sentence: %s', (kind) => {
    expect(isSentence(sayTermFault(say, { kind, words: 'x' }))).toBe(true);
  });

  it.each(REASONS)('a reason has a sentence: %s', (reason) => {
    expect(isSentence(say(REASON_TEXTS[reason]))).toBe(true);
  });
});

it('says what should stand there in plain words', () => {
  const say = (kind: (typeof FILE_KINDS)[number], wanted: string) =>
    sayFileFault(ENGLISH, { kind, path: [], words: 'x', wanted });
  expect(say('wrong-type', 'array')).toBe('“x” stands here instead of a list.');
  expect(say('not-allowed', 'A, B, C')).toBe('“x” may not stand here. What may: A, B, C.');
  expect(say('too-large', '50000000')).toBe('It is larger than 50 MB.');
  expect(say('too-long', '5000')).toBe('“x” is longer than 5,000 characters.');
});

it('knows why something failed by its error, whichever it is', () => {
  expect(reasonOf({ kind: 'full' })).toBe('full');
  expect(reasonOf({ reason: 'unread' })).toBe('unread');
  expect([undefined, new Error('x'), { kind: 'toString' }].map(reasonOf)).toEqual([
    'broken',
    'broken',
    'broken',
  ]);
});
