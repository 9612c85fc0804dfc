import { foldWords, hashOfWord, type Words } from './words';

/** Named lists of words that guards share. */
export type WordGroups = Record<string, string[]>;

/** Whether a word of a text is one of a list. */
export type WordTest = (words: Words, index: number) => boolean;

/** Compiles a list of plain words and prefixes ("stream*"). */
export function wordTest(list: string[]): WordTest {
  const whole = new Set<number>();
  const prefixes: string[] = [];
  for (const word of list) {
    const [letters = ''] = foldWords(word);
    if (word.endsWith('*')) prefixes.push(letters);
    else whole.add(hashOfWord(letters));
  }
  return (words, index) => {
    if (whole.has(words.hashes[index] as number)) return true;
    if (prefixes.length === 0) return false;
    const letters = words.letters(index);
    return prefixes.some((prefix) => letters.startsWith(prefix));
  };
}
