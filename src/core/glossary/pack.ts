import around from '../../data/glossary/around.json';
import article from '../../data/glossary/article.json';
import type { WrittenTerm } from './entry';
import type { WordGroups } from './guard';

/** The pack that is made from the source article. */
export const ARTICLE_PACK = 'article';
/** The pack of what readers of such articles meet besides. */
const AROUND_PACK = 'around';
/** The packs that ship, in order of preference. */
export const BUNDLED_PACKS: readonly string[] = [ARTICLE_PACK, AROUND_PACK];

const PACK_NAMES = new Map([
  [ARTICLE_PACK, article.name],
  [AROUND_PACK, around.name],
]);

/** What people see a pack called; its id where it has no other name. */
export function packName(pack: string): string {
  return PACK_NAMES.get(pack) ?? pack;
}

/** Named lists of words that may stand for one another in a form: `<limb>`. */
export type FormWords = Record<string, string[]>;

/** How misspelt words of forms are found. */
export interface PackSpelling {
  /** Misspelt words, folded, and the words that they mean. */
  misspeltWords: Record<string, string>;
  /** Folded words of the language that are one slip away from a word of a form, and mean something else. */
  ordinaryWords: readonly string[];
}

/** A glossary as finding its terms takes it, before it is compiled. */
export interface Pack {
  /** Its name, without "/". */
  id: string;
  /** The language of its forms, and of the texts that they are found in, as `primary-language` gives it. */
  language: string;
  terms: readonly WrittenTerm[];
  /** The lists that marks in its forms name; null where its forms are plain text, without marks. */
  formWords: FormWords | null;
  /** Null where only what is spelt as listed is found. */
  spelling: PackSpelling | null;
  /** Groups that only its own guards name; a common group of the same name is hidden by it. */
  wordGroups: WordGroups;
}
