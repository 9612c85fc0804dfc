import type { TaggedWord, WordKind } from './tag-words';

/** Words of a sentence that name something: where they begin and end in it, the end exclusive. */
export interface Phrase {
  start: number;
  end: number;
}

const NAMING: ReadonlySet<WordKind> = new Set(['noun', 'adjective', 'gerund', 'participle']);
const HEADS: ReadonlySet<WordKind> = new Set(['noun', 'gerund']);
/** Words that say what something is called or means, and belong to no name. */
const SAYS_NAME =
  /^(?:called|named|termed|dubbed|known|considered|referred|according|including|means?|refers?)$/i;
/** Signs that part phrases: all but a hyphen, and an apostrophe. */
const PARTING = /[^'’-]|-{2}/;
/** What follows the subject of a sentence, besides verbs. */
const AFTER_SUBJECT = /^(?:that|which|may|can)$/i;
const VERBS: ReadonlySet<WordKind> = new Set(['verb', 'copula']);

/** The longest runs of words in a sentence that may name something (noun phrases), in order. */
export function nounPhrases(words: readonly TaggedWord[]): Phrase[] {
  const phrases: Phrase[] = [];
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const isNaming = i < words.length && NAMING.has(kindAt(words, i));
    if (isNaming && (i === start || goesOn(words, i))) continue;
    const end = endOfName(words, start, i);
    if (end > start && !isPossessive(words[end - 1])) phrases.push({ start, end });
    start = isNaming ? i : i + 1;
  }
  return phrases;
}

/** The last words of a phrase that are nouns: what it names, without how that is. */
export function coreOf(words: readonly TaggedWord[], { start, end }: Phrase): Phrase {
  let first = end;
  while (first > start && HEADS.has(kindAt(words, first - 1))) first--;
  return { start: first, end };
}

function goesOn(words: readonly TaggedWord[], i: number): boolean {
  return !isParted(words[i]) && !isPossessive(words[i - 1]);
}

/** Whether a sign that ends a phrase stands before a word. */
export function isParted(word: TaggedWord | undefined): boolean {
  return PARTING.test(word?.signs ?? '');
}

/** Whose something is belongs to its name only as a name itself: "Hashimoto's disease", but not "the body's nerves". */
function isPossessive(word: TaggedWord | undefined): boolean {
  return /^\p{Ll}.*['’]s?$/u.test(word?.text ?? '');
}

/** What follows the last noun describes something else: "muscles sent", "pain due". An adjective alone may stay. */
function endOfName(words: readonly TaggedWord[], start: number, end: number): number {
  let last = end;
  while (last > start && !HEADS.has(kindAt(words, last - 1))) last--;
  return last === start && end - start === 1 ? end : last;
}

/** Taggers take "muscle twitches are …" for a verb: right after a noun, and before what follows a subject, it is a noun. */
function kindAt(words: readonly TaggedWord[], i: number): WordKind {
  const word = words[i] as TaggedWord;
  const { text, kind } = word;
  if (SAYS_NAME.test(text)) return 'other';
  if (kind !== 'verb' || isParted(word)) return kind;
  const next = words[i + 1];
  const isSubject = next && (VERBS.has(next.kind) || AFTER_SUBJECT.test(next.text));
  return isSubject && words[i - 1]?.kind === 'noun' ? 'noun' : 'verb';
}
