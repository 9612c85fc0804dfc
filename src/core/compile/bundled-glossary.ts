import formWords from '@/data/form-words.json';
import functionWords from '@/data/function-words.json';
import glossary from '@/data/glossary.json';
import misspeltWords from '@/data/misspelt-words.json';
import ordinaryWords from '@/data/ordinary-words.json';
import pageSubjects from '@/data/page-subjects.json';
import wordGroups from '@/data/word-groups.json';
import type { Entry } from '../glossary/glossary';
import type { FinderGlossary } from './create-finder';
import { expandTerm } from './expand/expand-term';

/** All that the finder needs of the glossary that ships with the extension. */
export const bundledGlossary: FinderGlossary = {
  terms: (glossary as Entry[]).map((entry) => expandTerm(entry, formWords)),
  wordGroups,
  misspeltWords,
  ordinaryWords,
  functionWords,
  pageSubjects,
};
