import type { LanguageData } from '@/core/glossary/language-data';
import type { PackStore } from './pack-store';

/** What jobs are done with. */
export interface Workshop {
  store: PackStore;
  /** What compiling and finding take of the language. */
  language: LanguageData;
  /** The terms that ship, as they are looked up: a list of `LookUpTerm` as JSON. */
  bundledTerms: string;
  /** Common English words, in small letters, parted by spaces. */
  commonWords: string;
}
