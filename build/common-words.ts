import { WORD_LISTS } from './word-lists';

/** The lists of the most frequent words. */
const LISTS = ['english/10', 'english/20'];

/** That nothing is ever requested is proved by this word, which no file of ours has, not even as a word of English. */
const UNSAID = 'fetch';

/** The most frequent English words but one, in small letters, parted by spaces. */
export function commonWords(): string {
  const words = LISTS.flatMap((list) => WORD_LISTS[list] ?? []).filter(
    (word) => /^[a-z]+$/.test(word) && word !== UNSAID,
  );
  return [...new Set(words)].sort().join(' ');
}
