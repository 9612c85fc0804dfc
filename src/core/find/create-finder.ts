import type { CompiledPack } from '../format/compiled-pack';
import { SHIPPED_TIERS, tierBits } from '../format/form-tiers';
import type { Tier } from '../glossary/entry';
import type { LanguageData } from '../glossary/language-data';
import type { TermId } from '../glossary/term-id';
import { HEALTH, HEALTH_PAGE, type PageContext, UNKNOWN_PAGE } from '../senses/page-context';
import { createPageJudge } from '../senses/page-judge';
import { Vocabulary } from '../senses/vocabulary';
import { ENGLISH } from '../text/english';
import { createLanguageJudge } from '../text/language-judge';
import { plainLetters, withPlainLetters } from '../text/plain-letters';
import { Words } from '../text/words';
import { findMatches } from './find-matches';
import { asWritten, findOverLineEnds } from './find-over-line-ends';
import type { Match } from './match';
import { PackFinder } from './pack-finder';
import { Prefilter } from './prefilter';
import { termsWrittenSo } from './terms-written-so';

/** Finds terms in texts, and judges what texts are about. */
export interface Finder {
  /** Whether there is a term in one text on some kind of page: other subjects than health only take terms away. */
  mayHoldTerm(text: string, said?: string | null): boolean;
  /**
   * Finds terms in one text: whole words, longest first, in order, never overlapping. They are of packs in the language of
   * the text; where it does not tell that, what is said of it counts, then the language of the page, then English.
   */
  findTerms(text: string, page?: PageContext, said?: string | null): Match[];
  /** The terms of all packs that are written in just these words, whatever their guards say, in the order of the packs. */
  termsFor(words: string): TermId[];
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
  const findIn = (text: string, page: PageContext, said: string | null) => {
    if (!prefilter.mayHoldForm(text)) return [];
    const matches = findMatches(words.read(text), finders, page);
    if (matches.length === 0) return matches;
    const language = judgeLanguage(words, said ?? page.language) ?? ENGLISH;
    const speaking = finders.filter(({ pack }) => pack.language === language);
    return speaking.length === finders.length ? matches : findMatches(words, speaking, page);
  };
  const findTerms: Finder['findTerms'] = (text, page = UNKNOWN_PAGE, said = null) => {
    const plain = plainLetters(text);
    const matches = findOverLineEnds(plain?.text ?? text, (it) => findIn(it, page, said));
    return plain === null ? matches : matches.map((match) => asWritten(match, plain));
  };
  const pages = kindsOfPages(packs);
  return {
    // What a text says of its language counts before that of its page.
    mayHoldTerm: (text, said) =>
      pages.some((page) => (!said || !page.language) && findTerms(text, page, said).length > 0),
    findTerms,
    termsFor: (text) => termsWrittenSo(words.read(withPlainLetters(text)), finders),
    judgePage: createPageJudge(language.wordGroups, language.pageSubjects, judgeLanguage),
  };
}

/** The pages on which a text may have other terms of these packs than elsewhere. */
function kindsOfPages(packs: readonly CompiledPack[]): readonly PageContext[] {
  const languages = new Set(packs.map(({ language }) => language));
  languages.delete(ENGLISH);
  const inOthers = [...languages].flatMap((language) =>
    [[], [HEALTH]].map((subjects) => ({ language, subjects })),
  );
  return [UNKNOWN_PAGE, HEALTH_PAGE, ...inOthers];
}
