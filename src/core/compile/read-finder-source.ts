import type { WrittenTerm } from '../glossary/entry';
import type { WordGroups } from '../glossary/guard';
import type { LanguageData, PageSubjects } from '../glossary/language-data';
import { BUNDLED_PACKS, type FormWords, type Pack } from '../glossary/pack';
import { ENGLISH } from '../text/english';
import type { FunctionWords } from '../text/language-judge';

/** What ships for finding, before it is compiled: the packs in order of preference, and the words of the language. */
export interface FinderSource {
  packs: Pack[];
  language: LanguageData;
}

/** Where the data lie. */
export interface FinderFiles {
  /** The content of a file of `data/`, by its name there. */
  read(file: string): unknown;
  /** The terms of a bundled pack. */
  readTerms(pack: string): readonly WrittenTerm[];
}

/** Puts together what ships for finding. The packs are in one language: they share lists of words and misspelt ones. */
export function readFinderSource({ read, readTerms }: FinderFiles): FinderSource {
  const shared: Omit<Pack, 'id' | 'terms'> = {
    language: ENGLISH,
    formWords: read('form-words.json') as FormWords,
    spelling: {
      misspeltWords: read('misspelt-words.json') as Record<string, string>,
      ordinaryWords: read('ordinary-words.json') as string[],
    },
    wordGroups: {},
  };
  return {
    packs: BUNDLED_PACKS.map((id) => ({ id, terms: readTerms(id), ...shared })),
    language: {
      functionWords: read('function-words.json') as FunctionWords,
      wordGroups: read('word-groups.json') as WordGroups,
      pageSubjects: read('page-subjects.json') as PageSubjects,
    },
  };
}
