import { foldUnit, IGNORED, SEPARATOR } from './fold-text';
import { EMPTY_HASH, extendHash } from './word-hash';
import type { Words } from './words';

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
  const whole = new Set<number>();
  const prefixes = new Set<number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const word of list) {
    const isPrefix = word.endsWith('*');
    (isPrefix ? prefixes : whole).add(hashOfFirstWord(word));
    if (isPrefix) shortest = Math.min(shortest, word.length - 1);
  }
  return (words, index) => {
    if (whole.has(words.hashes[index] as number)) return true;
    const { length } = words.letters(index);
    return length >= shortest && hasPrefixIn(prefixes, words.letters(index), shortest);
  };
}

/** Whether a word begins with one of some prefixes, given by their hashes, of which none is shorter than `shortest`. */
function hasPrefixIn(prefixes: ReadonlySet<number>, letters: string, shortest: number): boolean {
  let hash = EMPTY_HASH;
  for (let i = 0; i < letters.length; i++) {
    hash = extendHash(hash, letters.charCodeAt(i));
    if (i + 1 >= shortest && prefixes.has(hash)) return true;
  }
  return false;
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
