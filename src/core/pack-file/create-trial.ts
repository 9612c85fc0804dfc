import { createFinder } from '../find/create-finder';
import type { Match } from '../find/match';
import type { CompiledPack } from '../format/compiled-pack';
import type { LanguageData } from '../glossary/language-data';
import { type PageContext, UNKNOWN_PAGE } from '../senses/page-context';
import { Words } from '../text/words';

/** What a glossary alone finds in a text. */
export interface Trial {
  matches: Match[];
  /** How many words the text has. */
  words: number;
}

/** Tries a compiled glossary on texts, before it is taken. */
export function createTrial(pack: CompiledPack, language: LanguageData): (text: string) => Trial {
  const finder = createFinder({ packs: [pack], language });
  const words = new Words();
  const page: PageContext = { ...UNKNOWN_PAGE, language: pack.language };
  return (text) => ({ matches: finder.findTerms(text, page), words: words.read(text).count });
}
