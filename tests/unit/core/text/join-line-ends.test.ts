import { describe, expect, it } from 'vitest';
import { joinLineEnds } from '@/core/text/join-line-ends';
import { writtenAs } from './written-as';

describe('joinLineEnds', () => {
  it.each([
    ['so this is neuro-\npathy, they said', 'neuropathy'],
    ['so this is neuro- \n  pathy, they said', 'neuropathy'],
    ['so this is neuro‐\npathy, they said', 'neuropathy'],
    ['so this is neuro\u00ad\npathy, they said', 'neuropathy'],
  ])('joins the halves of a word: %j', (text, word) => {
    expect(writtenAs(text, joinLineEnds(text), word)?.replace(/[^a-z]/g, '')).toBe(word);
  });

  it.each([
    'neuro- pathy',
    'neuro -\npathy',
    'T3-\nT4',
    '3-\nfold',
    'one -\n- two',
    'a list:\n-\nb',
  ])('leaves %j alone', (text) => {
    expect(joinLineEnds(text)).toBeNull();
  });
});
