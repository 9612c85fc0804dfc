import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { WORD_LISTS } from '../../build/word-lists';

/** Every English word of two word lists, British and American, in lower case. */
export function englishWords(): Set<string> {
  const listed = readFileSync(wordListPath, 'utf8').split('\n');
  const spelt = Object.values(WORD_LISTS).flat();
  return new Set([...listed, ...spelt].map((word) => word.toLowerCase()));
}
