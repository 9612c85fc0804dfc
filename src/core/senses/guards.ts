import { isInLongerToken } from '../find/longer-token';
import { GAP_IN_PHRASE } from '../text/word-breaks';
import type { Words } from '../text/words';
import { distanceToNearest, isNear, NOT_NEAR } from './nearby-words';
import type { PageContext } from './page-context';
import type { Vocabulary, WordTest } from './vocabulary';

/**
 * Tells the health sense of a form from another by the words around it. All conditions given must hold.
 * A word is a plain word, a prefix with `*` ("stream*"), or a group of `data/word-groups.json` ("@animals").
 */
export interface Guard {
  /** The forms this guard speaks of; every form of the term when absent. */
  when?: string[];
  /**
   * None of these within ten words on either side, in the same sentence, unless one of `needsNear` is nearer; and the
   * page is about none of these groups.
   */
  unlessNear?: string[];
  /** At least one of these within ten words on either side; or the page is about one of these groups. */
  needsNear?: string[];
  /** None of these words or phrases directly before the form. */
  unlessBefore?: string[];
  /** None of these words or phrases directly after the form. */
  unlessAfter?: string[];
  /** The form does not stand as a name does, with a capital among small letters. */
  unlessName?: true;
  /** The form is no part of an address, a version or the like. Holds for every abbreviation, without being asked. */
  unlessInToken?: true;
}

/** A guard as it stands in the data. */
export interface ExplainedGuard extends Guard {
  /** What the other sense is, for whoever edits the data. */
  why: string;
}

/** Whether the words `first` to `last` of a text stand in the sense that a guard allows. */
export type Sense = (words: Words, first: number, last: number, page: PageContext) => boolean;

/** Compiles one guard, with the words that its lists name. */
export function compileGuard(guard: Guard, vocabulary: Vocabulary): Sense {
  const conditions: Sense[] = [];
  const { unlessNear, needsNear } = guard;
  if (unlessNear) {
    const among = vocabulary.testOf(unlessNear);
    const subjects = subjectsIn(unlessNear);
    const evidence = needsNear && vocabulary.testOf(needsNear);
    conditions.push((words, first, last, page) => {
      if (isAbout(page, subjects)) return false;
      const against = distanceToNearest(words, first, last, among);
      return (
        against === NOT_NEAR ||
        (!!evidence && distanceToNearest(words, first, last, evidence) < against)
      );
    });
  }
  if (needsNear) {
    const among = vocabulary.testOf(needsNear);
    const subjects = subjectsIn(needsNear);
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
  if (guard.unlessInToken) {
    conditions.push((words, first, last) => !isInLongerToken(words, first, last));
  }
  if (guard.unlessName) conditions.push((words, first) => !isName(words, first));
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
  return subjects.some((subject) => page.subjects.includes(subject));
}

/** Whether a word has a capital in mid-phrase, where the words beside it have none. */
function isName(words: Words, index: number): boolean {
  const isAfterWord = index > 0 && words.gaps[index] === GAP_IN_PHRASE;
  if (!isAfterWord || hasCapital(words, index - 1)) return false;
  return hasCapital(words, index) && !hasCapital(words, index + 1);
}

/** Whether a word of a text begins with a capital letter; false past its end. */
function hasCapital(words: Words, index: number): boolean {
  if (index >= words.count) return false;
  const letter = words.text.charAt(words.starts[index] as number);
  return letter !== letter.toLowerCase();
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
