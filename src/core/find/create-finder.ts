import type { CompiledPack } from '../format/compiled-pack';
import { SHIPPED_TIERS, tierBits } from '../format/form-tiers';
import type { Tier } from '../glossary/entry';
import type { LanguageData } from '../glossary/language-data';
import { HEALTH_PAGE, type PageContext, UNKNOWN_PAGE } from '../senses/page-context';
import { createPageJudge } from '../senses/page-judge';
import { Vocabulary } from '../senses/vocabulary';
import { createLanguageJudge } from '../text/language-judge';
import { plainLetters } from '../text/plain-letters';
import { Words } from '../text/words';
import { findMatches } from './find-matches';
import { asWritten, findOverLineEnds } from './find-over-line-ends';
import type { Match } from './match';
import { PackFinder } from './pack-finder';
import { Prefilter } from './prefilter';

/** Finds terms in texts, and judges what texts are about. */
export interface Finder {
  /** Whether there is a term in one text on some kind of page: other subjects than health only take terms away. */
  mayHoldTerm(text: string): boolean;
  /**
   * Finds terms in one text: whole words, longest first, in order, never overlapping. A text in another language than
   * English has none; where it does not tell its language, that of the page counts.
   */
  findTerms(text: string, page?: PageContext): Match[];
  /** Judges what a page is about by a sample of its text. */
  judgePage(sample: string): PageContext;
}

/** What a finder is made of. */
export interface FinderData {
  /** In order of preference: where two know the same words, the first has them. */
  packs: readonly CompiledPack[];
  language: LanguageData;
}

/** Makes a finder of several packs, for terms of some tiers. Throws when a pack is damaged. */
export function createFinder(
  { packs, language }: FinderData,
  tiers: readonly Tier[] = SHIPPED_TIERS,
): Finder {
  const asked = tierBits(tiers);
  const common = new Vocabulary(Object.entries(language.wordGroups));
  const finders = packs.map((pack) => new PackFinder(pack, common, asked));
  const prefilter = new Prefilter(finders, asked);
  const judgeLanguage = createLanguageJudge(language.functionWords);
  const words = new Words();
  const findIn = (text: string, page: PageContext) => {
    if (!prefilter.mayHoldForm(text)) return [];
    const matches = findMatches(words.read(text), finders, page);
    if (matches.length === 0) return matches;
    return (judgeLanguage(words) ?? page.isEnglish) === false ? [] : matches;
  };
  const findTerms = (text: string, page: PageContext = UNKNOWN_PAGE) => {
    const plain = plainLetters(text);
    const matches = findOverLineEnds(plain?.text ?? text, (it) => findIn(it, page));
    return plain === null ? matches : matches.map((match) => asWritten(match, plain));
  };
  return {
    mayHoldTerm: (text) =>
      [UNKNOWN_PAGE, HEALTH_PAGE].some((page) => findTerms(text, page).length > 0),
    findTerms,
    judgePage: createPageJudge(language.wordGroups, language.pageSubjects, judgeLanguage),
  };
}
