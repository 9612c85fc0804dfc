import { hashOfWord } from './word-hash';
import { foldWords, type Words } from './words';

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

function isGroup(word: string): boolean {
  return word.startsWith('@');
}
