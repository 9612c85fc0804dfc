import type { FindableTerm } from './glossary';
import { NearSpelling } from './near-spelling';
import { isEnglish, type PageContext, UNKNOWN_PAGE } from './page-context';
import { Senses } from './senses';
import { type FoundForm, TermIndex } from './term-index';
import type { WordGroups } from './vocabulary';
import { hashOfWord, Words } from './words';

/** A form found in a text: UTF-16 offsets, end exclusive, and the id of its term. */
export interface Match {
  start: number;
  end: number;
  term: string;
}

/** What a finder works with. */
export interface FinderGlossary {
  terms: readonly FindableTerm[];
  /** The word groups that the guards of the terms name. */
  wordGroups: WordGroups;
  /** Misspelt words, folded, and the words that they mean. */
  misspeltWords: Record<string, string>;
  /** Words of the language that are one slip away from a word of a term, and mean something else. */
  ordinaryWords: readonly string[];
}

/**
 * Finds terms in one text: whole words, longest first, in order, never overlapping. A text in another language
 * than English has none; where it does not tell its language, that of the page counts.
 */
export type FindTerms = (text: string, page?: PageContext) => Match[];

/**
 * Makes a finder. Terms of tier C are found only with `includeCommonWords`. Throws when a form has no letters;
 * a guard that names an unknown word group makes the finder throw when it meets the form.
 */
export function createFinder(
  { terms, wordGroups, misspeltWords, ordinaryWords }: FinderGlossary,
  { includeCommonWords = false } = {},
): FindTerms {
  const wanted = terms.filter((term) => includeCommonWords || term.tier !== 'C');
  const index = new TermIndex(wanted);
  const senses = new Senses(wordGroups);
  const near = new NearSpelling(index.wordsSpeltRight(), new Set(ordinaryWords));
  const misspelt = new Map(
    Object.entries(misspeltWords).map(([wrong, right]) => [hashOfWord(wrong), right]),
  );
  const words = new Words();

  const isMeant = ({ term, folded, last }: FoundForm, first: number, page: PageContext) =>
    !isGlued(words, first, last) && senses.senseOf(term, folded)(words, first, last, page);

  return (text, page = UNKNOWN_PAGE) => {
    const matches: Match[] = [];
    words.read(text);
    for (let i = 0; i < words.count; i++) {
      const hash = words.hashes[i] as number;
      const meant = misspelt.get(hash) ?? (index.knows(hash) ? null : near.meantBy(words, i));
      if (meant) words.respell(i, meant);
    }
    for (let first = 0; first < words.count; first++) {
      const form = index.formsFrom(words, first).find((it) => isMeant(it, first, page));
      if (!form) continue;
      const [start, end] = [words.starts[first] as number, words.ends[form.last] as number];
      matches.push({ start, end, term: form.term.id });
      first = form.last;
    }
    if (matches.length === 0) return matches;
    // Read anew: what was taken for a slip may be right in another language.
    const isForeign = (isEnglish(words.read(text)) ?? page.isEnglish) === false;
    return isForeign ? [] : matches;
  };
}

/** Whether the words are part of a longer token, such as a user name or an identifier. */
function isGlued(words: Words, first: number, last: number): boolean {
  const before = words.text[(words.starts[first] as number) - 1];
  const after = words.text[words.ends[last] as number];
  return before === '_' || before === '@' || after === '_' || after === '@';
}
