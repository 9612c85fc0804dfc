import { expect, it } from 'vitest';
import { helpLines } from '@/core/glossary/get-help';
import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { bundledTerms } from '../../bundled-terms';
import { readingGrade, wordsOf } from './reading-grade';

const MOST_WORDS = 45;
/** A card is small, and has up to three lines. */
const MOST_WORDS_OF_LINE = 40;
/** Grades of Flesch-Kincaid: what a reader of twelve can follow, and what they read with ease on the whole. */
const HARDEST_GRADE = 8;
const HARDEST_MEAN_GRADE = 6;
/** Notes on how medicine has moved on may be a little harder. */
const HARDEST_NOTE_GRADE = 9;

it.each(bundledTerms)('$id is explained in plain words', ({ entry }) => {
  const { definition, today } = entry;
  expect(wordsOf(definition).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(readingGrade(definition)).toBeLessThanOrEqual(HARDEST_GRADE);
  if (today) expect(readingGrade(today)).toBeLessThanOrEqual(HARDEST_NOTE_GRADE);
});

/** Each line that says when to get help. */
const lines = bundledTerms.flatMap(({ id, entry: { getHelp = {} } }) =>
  helpLines(getHelp).map((line) => ({ id, ...line })),
);

it.each(lines)('$id says in plain words and short when to get help: $level', ({ text }) => {
  expect(wordsOf(text).length).toBeLessThanOrEqual(MOST_WORDS_OF_LINE);
  expect(readingGrade(text)).toBeLessThanOrEqual(HARDEST_GRADE);
});

it.each(lines)('$id goes on at $level from the words of the level, to a full stop', ({ text }) => {
  expect(text).toMatch(/^[a-z].*\w\.$/);
  expect(text).not.toMatch(/\b(is an emergency|the same day|see a doctor)\b/i);
});

it.each(BUNDLED_PACKS)('the pack "%s" reads easily on the whole', (pack) => {
  const grades = bundledTerms
    .filter((term) => term.pack === pack)
    .map(({ entry }) => readingGrade(entry.definition));
  const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  expect(mean).toBeLessThanOrEqual(HARDEST_MEAN_GRADE);
});
