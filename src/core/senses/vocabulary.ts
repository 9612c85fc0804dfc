import { foldUnit, IGNORED, SEPARATOR } from '../text/fold-text';
import { EMPTY_HASH, extendHash } from '../text/word-hash';
import type { Words } from '../text/words';

/** Named lists of words that guards share. */
export type WordGroups = Record<string, string[]>;

/** Whether a word of a text is one of a list. */
export type WordTest = (words: Words, index: number) => boolean;

/** Compiles lists of plain words, prefixes ("stream*") and groups ("@animals"); each group only once. */
export class Vocabulary {
  readonly #groups: WordGroups;
  readonly #groupTests = new Map<string, WordTest>();

  constructor(groups: WordGroups) {
    this.#groups = groups;
  }

  /** A test for the words of a list. Throws on a group that does not exist. */
  testOf(list: readonly string[]): WordTest {
    const tests = list.filter(isGroup).map((name) => this.#testOfGroup(name.slice(1)));
    tests.push(wordTest(list.filter((word) => !isGroup(word))));
    return (words, index) => tests.some((test) => test(words, index));
  }

  #testOfGroup(name: string): WordTest {
    const known = this.#groupTests.get(name);
    if (known) return known;
    const members = this.#groups[name];
    if (!members) throw new Error(`No word group is called "@${name}"`);
    const test = wordTest(members);
    this.#groupTests.set(name, test);
    return test;
  }
}

/** Compiles a list of plain words and prefixes. */
export function wordTest(list: readonly string[]): WordTest {
  const listsOf = sortWords([list]);
  return (words, index) => listsOf(words, index) !== 0;
}

/**
 * Compiles lists of plain words and prefixes, at most 31: gives for a word of a text which of them it is in, as bits,
 * the first list the lowest.
 */
export function sortWords(
  lists: readonly (readonly string[])[],
): (words: Words, index: number) => number {
  const whole = new Map<number, number>();
  const prefixes = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const [i, list] of lists.entries()) {
    for (const word of list) {
      const isPrefix = word.endsWith('*');
      const hash = hashOfFirstWord(word);
      const bits = isPrefix ? prefixes : whole;
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << i));
      if (isPrefix) shortest = Math.min(shortest, word.length - 1);
    }
  }
  return (words, index) => {
    const found = whole.get(words.hashes[index] as number) ?? 0;
    if (prefixes.size === 0) return found;
    return found | bitsOfPrefixes(prefixes, words.letters(index), shortest);
  };
}

function bitsOfPrefixes(
  prefixes: ReadonlyMap<number, number>,
  letters: string,
  shortest: number,
): number {
  let bits = 0;
  let hash = EMPTY_HASH;
  for (let i = 0; i < letters.length; i++) {
    hash = extendHash(hash, letters.charCodeAt(i));
    if (i + 1 >= shortest) bits |= prefixes.get(hash) ?? 0;
  }
  return bits;
}

/** The hash of the first word of a text, without what is not of it, such as the `*` of a prefix. */
function hashOfFirstWord(text: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded === SEPARATOR) break;
    if (folded !== IGNORED) hash = extendHash(hash, folded);
  }
  return hash;
}

function isGroup(word: string): boolean {
  return word.startsWith('@');
}
