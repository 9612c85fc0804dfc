import type { PageContext } from './page-context';
import { type WordGroups, type WordTest, wordTest } from './word-test';
import type { Words } from './words';

/**
 * Tells the health sense of a form from another by the words around it. All conditions given must hold.
 * A word is a plain word, a prefix with `*` ("stream*"), or a group of `data/word-groups.json` ("@animals").
 */
export interface Guard {
  /** The forms this guard speaks of; every form of the term when absent. */
  when?: string[];
  /** None of these within ten words on either side; and the page is about none of these groups. */
  unlessNear?: string[];
  /** At least one of these within ten words on either side; or the page is about one of these groups. */
  needsNear?: string[];
  /** None of these words or phrases directly before the form. */
  unlessBefore?: string[];
  /** None of these words or phrases directly after the form. */
  unlessAfter?: string[];
  /** What the other sense is, for whoever edits the data. */
  why: string;
}

/** Whether the words `first` to `last` of a text stand in the sense that a guard allows. */
export type Sense = (words: Words, first: number, last: number, page: PageContext) => boolean;

/** How far a guard looks, in words: about one long sentence. */
export const NEAR_WORDS = 10;

/** Compiles one guard. Throws on a group that `groups` lacks. */
export function compileGuard(guard: Guard, groups: WordGroups): Sense {
  const conditions: Sense[] = [];
  const lookUp = (list: string[]) => list.flatMap((word) => membersOf(word, groups));
  if (guard.unlessNear) {
    const among = wordTest(lookUp(guard.unlessNear));
    const subjects = subjectsIn(guard.unlessNear);
    conditions.push(
      (words, first, last, page) => !isAbout(page, subjects) && !isNear(words, first, last, among),
    );
  }
  if (guard.needsNear) {
    const among = wordTest(lookUp(guard.needsNear));
    const subjects = subjectsIn(guard.needsNear);
    conditions.push(
      (words, first, last, page) => isAbout(page, subjects) || isNear(words, first, last, among),
    );
  }
  if (guard.unlessBefore) {
    const phrases = lookUp(guard.unlessBefore).map(phraseOf);
    conditions.push((words, first) => !phrases.some((phrase) => endsAt(words, first - 1, phrase)));
  }
  if (guard.unlessAfter) {
    const phrases = lookUp(guard.unlessAfter).map(phraseOf);
    conditions.push(
      (words, _, last) => !phrases.some((phrase) => startsAt(words, last + 1, phrase)),
    );
  }
  return (words, first, last, page) => conditions.every((holds) => holds(words, first, last, page));
}

function membersOf(word: string, groups: WordGroups): string[] {
  if (!word.startsWith('@')) return [word];
  const members = groups[word.slice(1)];
  if (!members) throw new Error(`No word group is called "${word}"`);
  return members;
}

function phraseOf(phrase: string): WordTest[] {
  return phrase.split(/\s+/).map((word) => wordTest([word]));
}

function subjectsIn(list: string[]): string[] {
  return list.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
}

function isAbout(page: PageContext, subjects: string[]): boolean {
  return subjects.some((subject) => page.subjects.has(subject));
}

function isNear(words: Words, first: number, last: number, among: WordTest): boolean {
  const from = Math.max(0, first - NEAR_WORDS);
  const to = Math.min(words.count - 1, last + NEAR_WORDS);
  for (let i = from; i < first; i++) if (among(words, i)) return true;
  for (let i = last + 1; i <= to; i++) if (among(words, i)) return true;
  return false;
}

function startsAt(words: Words, first: number, phrase: WordTest[]): boolean {
  return phrase.every(
    (test, i) => first + i < words.count && words.joined[first + i] === 1 && test(words, first + i),
  );
}

/** Whether a phrase ends at the word `last`, and runs on into the word after it. */
function endsAt(words: Words, last: number, phrase: WordTest[]): boolean {
  const first = last - phrase.length + 1;
  return (
    first >= 0 &&
    phrase.every((test, i) => words.joined[first + i + 1] === 1 && test(words, first + i))
  );
}
