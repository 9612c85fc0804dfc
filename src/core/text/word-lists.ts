import { foldUnit, IGNORED, SEPARATOR } from './fold-text';
import { withPlainLetters } from './plain-letters';
import { EMPTY_HASH, extendHash, hashOfWord } from './word-hash';
import type { TextWords } from './words';

/** Whether a word of a text is in a list. */
export type WordTest = (words: TextWords, index: number) => boolean;

/** In which of several lists a word of a text is: a bit for each, the first list the lowest. */
export type ListsOfWord = (words: TextWords, index: number) => number;

const MOST_LISTS = 31;

/** A word of lists, or the beginning of words, and the lists that hold it. */
interface ListedWord {
  letters: string;
  lists: number;
}

/** Compiles one list of plain words and prefixes ("stream*"). */
export function compileList(list: readonly string[]): WordTest {
  const listsOf = compileLists([list]);
  return (words, index) => listsOf(words, index) !== 0;
}

/** Compiles up to 31 lists of plain words and prefixes ("stream*"). Throws where there are more. */
export function compileLists(lists: readonly (readonly string[])[]): ListsOfWord {
  if (lists.length > MOST_LISTS) throw new Error(`There are more than ${MOST_LISTS} lists`);
  const whole = new Map<number, ListedWord[]>();
  const prefixes = new Map<number, ListedWord[]>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const [i, list] of lists.entries()) {
    for (const word of list) {
      const letters = foldFirstWord(withPlainLetters(word));
      const isPrefix = word.endsWith('*');
      file(isPrefix ? prefixes : whole, letters, 1 << i);
      if (isPrefix) shortest = Math.min(shortest, letters.length);
    }
  }
  return (words, index) => {
    const filed = whole.get(words.hashes[index] as number);
    const found = filed ? listsAmong(filed, words.letters(index)) : 0;
    if (prefixes.size === 0) return found;
    return found | listsOfPrefixes(prefixes, words.letters(index), shortest);
  };
}

function file(words: Map<number, ListedWord[]>, letters: string, list: number): void {
  const hash = hashOfWord(letters);
  const filed = words.get(hash) ?? [];
  const known = filed.find((word) => word.letters === letters);
  if (known) known.lists |= list;
  else words.set(hash, [...filed, { letters, lists: list }]);
}

/** Different words may have one hash, so a word counts only if its letters are the same. */
function listsAmong(filed: readonly ListedWord[], letters: string): number {
  return filed.find((word) => word.letters === letters)?.lists ?? 0;
}

function listsOfPrefixes(
  prefixes: ReadonlyMap<number, readonly ListedWord[]>,
  letters: string,
  shortest: number,
): number {
  let lists = 0;
  let hash = EMPTY_HASH;
  for (let i = 0; i < letters.length; i++) {
    hash = extendHash(hash, letters.charCodeAt(i));
    const filed = i + 1 >= shortest && prefixes.get(hash);
    if (filed) lists |= listsAmong(filed, letters.slice(0, i + 1));
  }
  return lists;
}

/** The folded letters of the first word of a text, without what is not of it, such as the `*` of a prefix. */
function foldFirstWord(text: string): string {
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded === SEPARATOR) break;
    if (folded !== IGNORED) letters += String.fromCharCode(folded);
  }
  return letters;
}
