import { expect, it } from 'vitest';
import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { bundledTerms } from '../../bundled-terms';
import { readingGrade, wordsOf } from './reading-grade';

const MOST_WORDS = 45;
/** Grades of Flesch-Kincaid: what a reader of twelve can follow, and what they read with ease on the whole. */
const HARDEST_GRADE = 8;
const HARDEST_MEAN_GRADE = 6;
/** Notes on how medicine has moved on may be a little harder. */
const HARDEST_NOTE_GRADE = 9;

it.each(bundledTerms)('$id is explained in plain words', ({ entry }) => {
  const { definition, getHelp, today } = entry;
  expect(wordsOf(definition).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(readingGrade(definition)).toBeLessThanOrEqual(HARDEST_GRADE);
  if (getHelp) expect(readingGrade(getHelp)).toBeLessThanOrEqual(HARDEST_GRADE);
  if (today) expect(readingGrade(today)).toBeLessThanOrEqual(HARDEST_NOTE_GRADE);
});

it.each(BUNDLED_PACKS)('the pack "%s" reads easily on the whole', (pack) => {
  const grades = bundledTerms
    .filter((term) => term.pack === pack)
    .map(({ entry }) => readingGrade(entry.definition));
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  expect(mean).toBeLessThanOrEqual(HARDEST_MEAN_GRADE);
});
