import type { PageContext } from './page-context';
import type { Vocabulary, WordTest } from './vocabulary';
import { GAP_IN_PHRASE, GAP_SENTENCE } from './word-gaps';
import type { Words } from './words';

/**
 * Tells the health sense of a form from another by the words around it. All conditions given must hold.
 * A word is a plain word, a prefix with `*` ("stream*"), or a group of `data/word-groups.json` ("@animals").
 */
export interface Guard {
  /** The forms this guard speaks of; every form of the term when absent. */
  when?: string[];
  /** None of these within ten words on either side, in the same sentence; and the page is about none of these groups. */
  unlessNear?: string[];
  /** At least one of these within ten words on either side; or the page is about one of these groups. */
  needsNear?: string[];
  /** None of these words or phrases directly before the form. */
  unlessBefore?: string[];
  /** None of these words or phrases directly after the form. */
  unlessAfter?: string[];
}

/** A guard as it stands in the data. */
export interface ExplainedGuard extends Guard {
  /** What the other sense is, for whoever edits the data. */
  why: string;
}

/** Whether the words `first` to `last` of a text stand in the sense that a guard allows. */
export type Sense = (words: Words, first: number, last: number, page: PageContext) => boolean;

/** How far a guard looks, in words: about one long sentence. */
export const NEAR_WORDS = 10;

/** Compiles one guard, with the words that its lists name. */
export function compileGuard(guard: Guard, vocabulary: Vocabulary): Sense {
  const conditions: Sense[] = [];
  if (guard.unlessNear) {
    const among = vocabulary.testOf(guard.unlessNear);
    const subjects = subjectsIn(guard.unlessNear);
    conditions.push(
      (words, first, last, page) =>
        !isAbout(page, subjects) && !isNear(words, first, last, among, true),
    );
  }
  if (guard.needsNear) {
    const among = vocabulary.testOf(guard.needsNear);
    const subjects = subjectsIn(guard.needsNear);
    conditions.push(
      (words, first, last, page) => isAbout(page, subjects) || isNear(words, first, last, among),
    );
  }
  if (guard.unlessBefore) {
    const phrases = guard.unlessBefore.map((phrase) => testsOf(phrase, vocabulary));
    conditions.push((words, first) => !phrases.some((phrase) => endsAt(words, first - 1, phrase)));
  }
  if (guard.unlessAfter) {
    const phrases = guard.unlessAfter.map((phrase) => testsOf(phrase, vocabulary));
    conditions.push(
      (words, _, last) => !phrases.some((phrase) => startsAt(words, last + 1, phrase)),
    );
  }
  return (words, first, last, page) => conditions.every((holds) => holds(words, first, last, page));
}

/** A test for each word of a phrase. */
function testsOf(phrase: string, vocabulary: Vocabulary): WordTest[] {
  return phrase.split(/\s+/).map((word) => vocabulary.testOf([word]));
}

function subjectsIn(list: string[]): string[] {
  return list.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
}

function isAbout(page: PageContext, subjects: string[]): boolean {
  return subjects.some((subject) => page.subjects.has(subject));
}

function isNear(
  words: Words,
  first: number,
  last: number,
  among: WordTest,
  inSentence = false,
): boolean {
  const from = Math.max(0, first - NEAR_WORDS);
  const to = Math.min(words.count - 1, last + NEAR_WORDS);
  for (let i = first - 1; i >= from; i--) {
    if (inSentence && words.gaps[i + 1] === GAP_SENTENCE) break;
    if (among(words, i)) return true;
  }
  for (let i = last + 1; i <= to; i++) {
    if (inSentence && words.gaps[i] === GAP_SENTENCE) break;
    if (among(words, i)) return true;
  }
  return false;
}

function startsAt(words: Words, first: number, phrase: WordTest[]): boolean {
  return phrase.every(
    (test, i) =>
      first + i < words.count && words.gaps[first + i] === GAP_IN_PHRASE && test(words, first + i),
  );
}

/** Whether a phrase ends at the word `last`, and runs on into the word after it. */
function endsAt(words: Words, last: number, phrase: WordTest[]): boolean {
  const first = last - phrase.length + 1;
  return (
    first >= 0 &&
    phrase.every((test, i) => words.gaps[first + i + 1] === GAP_IN_PHRASE && test(words, first + i))
  );
}
