import { expect, it } from 'vitest';
import type { Entry } from '@/core/glossary/entry';
import entries from '@/data/glossary.json';
import { readingGrade, wordsOf } from './reading-grade';

const glossary = entries as Entry[];

const MOST_WORDS = 45;
/** Grades of Flesch-Kincaid: what a reader of twelve can follow, and what they read with ease on the whole. */
const HARDEST_GRADE = 8;
const HARDEST_MEAN_GRADE = 6;
/** Notes on how medicine has moved on may be a little harder. */
const HARDEST_NOTE_GRADE = 9;

it.each(glossary)('$id is explained in plain words', (entry) => {
  const { definition, getHelp, today } = entry;
  expect(wordsOf(definition).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(readingGrade(definition)).toBeLessThanOrEqual(HARDEST_GRADE);
  if (getHelp) expect(readingGrade(getHelp)).toBeLessThanOrEqual(HARDEST_GRADE);
  if (today) expect(readingGrade(today)).toBeLessThanOrEqual(HARDEST_NOTE_GRADE);
});

it('the glossary reads easily on the whole', () => {
  const grades = glossary.map(({ definition }) => readingGrade(definition));
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  expect(mean).toBeLessThanOrEqual(HARDEST_MEAN_GRADE);
});
