import formWords from '@/data/form-words.json';
import functionWords from '@/data/function-words.json';
import glossary from '@/data/glossary.json';
import misspeltWords from '@/data/misspelt-words.json';
import ordinaryWords from '@/data/ordinary-words.json';
import pageSubjects from '@/data/page-subjects.json';
import wordGroups from '@/data/word-groups.json';
import { readFinderSource } from './read-finder-source';

const files = new Map<string, unknown>([
  ['form-words.json', formWords],
  ['function-words.json', functionWords],
  ['glossary.json', glossary],
  ['misspelt-words.json', misspeltWords],
  ['ordinary-words.json', ordinaryWords],
  ['page-subjects.json', pageSubjects],
  ['word-groups.json', wordGroups],
]);

/** What ships for finding, before it is compiled. */
export const bundledSource = readFinderSource((file) => files.get(file));
