import { compileList, type WordTest } from '../text/word-lists';

/** Named lists of words, as their packs have them. */
export type NamedLists = Iterable<readonly [name: string, words: readonly string[]]>;

const GROUP_SIGN = '@';

/** Compiles the lists of guards: plain words, prefixes ("stream*") and groups ("@animals"); each group only once. */
export class Vocabulary {
  readonly #common: Vocabulary | null;
  readonly #groups: ReadonlyMap<string, readonly string[]>;
  readonly #tests = new Map<string, WordTest>();

  /** Groups of a pack; where it has none of a name, that of the `common` vocabulary counts. */
  constructor(groups: NamedLists, common: Vocabulary | null = null) {
    this.#groups = new Map(groups);
    this.#common = common;
  }

  /** A test for the words of a list. Throws on a group that does not exist. */
  testOf(list: readonly string[]): WordTest {
    const tests = list.filter(isGroup).map((word) => this.#testOfGroup(groupName(word)));
    tests.push(compileList(list.filter((word) => !isGroup(word))));
    return (words, index) => tests.some((test) => test(words, index));
  }

  /** The common groups that a list names: pages may be about these, not about what a pack calls by the same name. */
  commonGroupsIn(list: readonly string[]): string[] {
    const names = list.filter(isGroup).map(groupName);
    return this.#common ? names.filter((name) => !this.#groups.has(name)) : names;
  }

  #testOfGroup(name: string): WordTest {
    const known = this.#tests.get(name);
    if (known) return known;
    const members = this.#groups.get(name);
    if (!members && this.#common) return this.#common.#testOfGroup(name);
    if (!members) throw new Error(`No word group is called "${GROUP_SIGN}${name}"`);
    const test = compileList(members);
    this.#tests.set(name, test);
    return test;
  }
}

function isGroup(word: string): boolean {
  return word.startsWith(GROUP_SIGN);
}

function groupName(word: string): string {
  return word.slice(GROUP_SIGN.length);
}
