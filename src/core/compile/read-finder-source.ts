import type { WrittenTerm } from '../glossary/entry';
import type { WordGroups } from '../glossary/guard';
import type { LanguageData, PageSubjects } from '../glossary/language-data';
import { ARTICLE_PACK, type FormWords, type Pack } from '../glossary/pack';
import type { FunctionWords } from '../text/language-judge';

/** What ships for finding, before it is compiled: the packs in order of preference, and the words of the language. */
export interface FinderSource {
  packs: Pack[];
  language: LanguageData;
}

/** Puts together what ships for finding; `read` gives the content of a file of `data/` by its name. */
export function readFinderSource(read: (file: string) => unknown): FinderSource {
  const article: Pack = {
    id: ARTICLE_PACK,
    terms: read('glossary.json') as WrittenTerm[],
    formWords: read('form-words.json') as FormWords,
    spelling: {
      misspeltWords: read('misspelt-words.json') as Record<string, string>,
      ordinaryWords: read('ordinary-words.json') as string[],
    },
    wordGroups: {},
  };
  return {
    packs: [article],
    language: {
      functionWords: read('function-words.json') as FunctionWords,
      wordGroups: read('word-groups.json') as WordGroups,
      pageSubjects: read('page-subjects.json') as PageSubjects,
    },
  };
}
