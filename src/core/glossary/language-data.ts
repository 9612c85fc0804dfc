import type { FunctionWords } from '../text/language-judge';
import type { WordGroups } from './guard';

/** What a page can be about, and the word groups that speak of it. */
export type PageSubjects = Record<string, string[]>;

/** What finding takes of the language that texts are in, whatever the packs. */
export interface LanguageData {
  functionWords: FunctionWords;
  /** The groups that the guards of every pack may name. */
  wordGroups: WordGroups;
  pageSubjects: PageSubjects;
}
