import { type Definition, definitionIn } from './definitions';
import { coreOf, nounPhrases, type Phrase } from './noun-phrases';
import { properNames } from './proper-names';
import type { TaggedSentence } from './tag-words';

/** A place where an article may name a term. */
export interface Mention {
  words: string;
  sentence: TaggedSentence;
  phrase: Phrase;
  definition: Definition | null;
}

/** Adjectives that say how often, how much or which, and are part of no term. */
const BESIDE_TERMS = new Set(
  (
    'occasional common normal usual overall tiny small deep deeper specific proper daily moderate certain many other ' +
    'such various several new long good bad own same different great large big little high low main general most few ' +
    'last first recent possible likely simple whole full entire underlying all frequent serious important'
  ).split(' '),
);
/** Titles and captions have no full stop: what they name stands in the text too. */
const IS_SENTENCE = /[.!?:]["”’)]*$/;

/** A capital before a small letter: "EMG" keeps its own. */
const FIRST_CAPITAL = /^\p{Lu}(?=\p{Ll})/u;

/** What a sentence may name as terms. */
export function mentionsIn(sentence: TaggedSentence): Mention[] {
  const { words, text } = sentence;
  if (!IS_SENTENCE.test(text)) return [];
  const names = properNames(words);
  const isFree = ({ start, end }: Phrase) => !names.some((n) => start < n.end && n.start < end);
  const phrases = nounPhrases(words)
    .filter(isFree)
    .flatMap((phrase) => partsOf(sentence, phrase));
  // Another name is one of what ends before it.
  const inOrder = [...names, ...phrases].sort((a, b) => a.end - b.end);
  return inOrder.map((phrase) => ({
    words: textOf(sentence, phrase),
    sentence,
    phrase,
    definition: definitionIn(sentence, phrase),
  }));
}

/** The words of a phrase, without the capital that only the start of the sentence gives them. */
function textOf({ words }: TaggedSentence, { start, end }: Phrase): string {
  const text = words
    .slice(start, end)
    .map((word, i) => (i === 0 ? '' : word.signs === '-' ? '-' : ' ') + word.text)
    .join('');
  return start === 0 ? text.replace(FIRST_CAPITAL, (letter) => letter.toLowerCase()) : text;
}

/** The nouns at the end of a phrase, where these name something by themselves; and the phrase without the words beside the term. */
function partsOf({ words }: TaggedSentence, { start, end }: Phrase): Phrase[] {
  let first = start;
  while (first < end && BESIDE_TERMS.has(words[first]?.text.toLowerCase() ?? '')) first++;
  if (first === end) return [];
  const whole = { start: first, end };
  const core = coreOf(words, whole);
  return core.start > first && core.end - core.start >= 2 ? [core, whole] : [whole];
}
