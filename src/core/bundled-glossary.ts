import glossary from '@/data/glossary.json';
import misspeltWords from '@/data/misspelt-words.json';
import ordinaryWords from '@/data/ordinary-words.json';
import wordGroups from '@/data/word-groups.json';
import type { FinderGlossary } from './create-finder';
import type { Entry } from './glossary';

/** All that the finder needs of the glossary that ships with the extension. */
export const bundledGlossary: FinderGlossary = {
  terms: glossary as Entry[],
  wordGroups,
  misspeltWords,
  ordinaryWords,
};
