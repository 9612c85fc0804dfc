import { expect, it } from 'vitest';
import { commonWords } from '../../../build/common-words';

const words = commonWords().split(' ');

it('has the words that nearly everybody writes, each once', () => {
  expect(words).toEqual(expect.arrayContaining(['the', 'house', 'cold', 'running', 'table']));
  expect(words).toEqual([...new Set(words)].sort());
});

it('lacks those that few write', () => {
  const rare = ['fasciculation', 'goitre', 'gout', 'asthma', ''];
  expect(words.filter((word) => rare.includes(word))).toEqual([]);
});
