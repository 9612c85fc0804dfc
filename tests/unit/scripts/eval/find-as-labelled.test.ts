import { describe, expect, it } from 'vitest';
import { findAsLabelled } from '../../../../scripts/eval/find-as-labelled';
import type { LabelledText } from '../../../../scripts/eval/records';

const labelled = (term: string): LabelledText => ({
  id: 'a',
  text: 'Sciatica and EMG.',
  spans: [{ start: 0, end: 8, term, accept: [] }],
  optional: [],
});
const finder = {
  findTerms: () => [
    { start: 0, end: 8, term: 'around/sciatica' as const },
    { start: 13, end: 16, term: 'around/emg' as const },
  ],
  relatedTo: () => ['article/nerve-compression'],
};
const termsIn = (text: LabelledText) =>
  findAsLabelled([[text]], finder)(text).map(({ term }) => term);

describe('where labels name the first pack alone', () => {
  it('takes a match of another for the labelled term that is related to it', () => {
    expect(termsIn(labelled('article/nerve-compression'))).toEqual(['article/nerve-compression']);
  });

  it('leaves out what stands on a label that is not related, and what stands on none', () => {
    expect(termsIn(labelled('article/fatigue'))).toEqual([]);
  });
});

it('gives every match as it is where labels name another pack, or nothing at all', () => {
  expect(termsIn(labelled('around/sciatica'))).toEqual(['around/sciatica', 'around/emg']);
  expect(termsIn({ ...labelled(''), spans: [] })).toEqual(['around/sciatica', 'around/emg']);
});
