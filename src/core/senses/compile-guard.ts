import type { Guard } from '../glossary/guard';
import { SAME_PHRASE } from '../text/word-breaks';
import type { WordTest } from '../text/word-lists';
import type { TextWords } from '../text/words';
import { isInLongerToken } from './is-in-longer-token';
import { distanceToNearest, isNear, NOT_NEAR } from './nearby-words';
import type { PageContext } from './page-context';
import type { Vocabulary } from './vocabulary';

/** Whether the words `first` to `last` of a text stand in the sense that a guard allows. */
export type Sense = (words: TextWords, first: number, last: number, page: PageContext) => boolean;

/** What a guard may ask for, each by the key that it has in the data. */
type Condition = Exclude<keyof Guard, 'when'>;
type CompileCondition = (guard: Guard, vocabulary: Vocabulary) => Sense;

const CONDITIONS: Readonly<Record<Condition, CompileCondition>> = {
  unlessInToken: () => (words, first, last) => !isInLongerToken(words, first, last),
  unlessName: () => (words, first) => !isName(words, first),
  unlessBefore({ unlessBefore = [] }, vocabulary) {
    const phrases = unlessBefore.map((phrase) => testsOf(phrase, vocabulary));
    return (words, first) => !phrases.some((phrase) => endsAt(words, first - 1, phrase));
  },
  unlessAfter({ unlessAfter = [] }, vocabulary) {
    const phrases = unlessAfter.map((phrase) => testsOf(phrase, vocabulary));
    return (words, _, last) => !phrases.some((phrase) => startsAt(words, last + 1, phrase));
  },
  unlessNear({ unlessNear = [], needsNear }, vocabulary) {
    const among = vocabulary.testOf(unlessNear);
    const subjects = vocabulary.commonGroupsIn(unlessNear);
    const evidence = needsNear && vocabulary.testOf(needsNear);
    return (words, first, last, page) => {
      if (isAbout(page, subjects)) return false;
      const against = distanceToNearest(words, first, last, among);
      if (against === NOT_NEAR) return true;
      return !!evidence && distanceToNearest(words, first, last, evidence) < against;
    };
  },
  needsNear({ needsNear = [] }, vocabulary) {
    const among = vocabulary.testOf(needsNear);
    const subjects = vocabulary.commonGroupsIn(needsNear);
    return (words, first, last, page) =>
      isAbout(page, subjects) || isNear(words, first, last, among);
  },
};

/** The keys of the conditions that a guard may have. */
export const GUARD_CONDITIONS = Object.keys(CONDITIONS) as Condition[];

/** Compiles one guard, with the words that its lists name. Throws on a word group that does not exist. */
export function compileGuard(guard: Guard, vocabulary: Vocabulary): Sense {
  const conditions = GUARD_CONDITIONS.filter((key) => guard[key] !== undefined).map((key) =>
    CONDITIONS[key](guard, vocabulary),
  );
  return (words, first, last, page) => conditions.every((holds) => holds(words, first, last, page));
}

/** A test for each word of a phrase. */
function testsOf(phrase: string, vocabulary: Vocabulary): WordTest[] {
  return phrase.split(/\s+/).map((word) => vocabulary.testOf([word]));
}

function isAbout(page: PageContext, subjects: string[]): boolean {
  return subjects.some((subject) => page.subjects.includes(subject));
}

/** Whether a word has a capital in mid-phrase, where the words beside it have none. */
function isName(words: TextWords, index: number): boolean {
  const isAfterWord = index > 0 && words.breaks[index] === SAME_PHRASE;
  if (!isAfterWord || hasCapital(words, index - 1)) return false;
  return hasCapital(words, index) && !hasCapital(words, index + 1);
}

/** Whether a word of a text begins with a capital letter; false past its end. */
function hasCapital(words: TextWords, index: number): boolean {
  if (index >= words.count) return false;
  const letter = words.text.charAt(words.starts[index] as number);
  return letter !== letter.toLowerCase();
}

function startsAt(words: TextWords, first: number, phrase: WordTest[]): boolean {
  return phrase.every(
    (test, i) =>
      first + i < words.count && words.breaks[first + i] === SAME_PHRASE && test(words, first + i),
  );
}

/** Whether a phrase ends at the word `last`, and runs on into the word after it. */
function endsAt(words: TextWords, last: number, phrase: WordTest[]): boolean {
  const first = last - phrase.length + 1;
  return (
    first >= 0 &&
    phrase.every((test, i) => words.breaks[first + i + 1] === SAME_PHRASE && test(words, first + i))
  );
}
