import type { Phrase } from './noun-phrases';
import type { TaggedSentence } from './tag-words';

/** Words before what a sentence names: "areas called tender points", "peripheral nerves, also known as …". */
const NAMED = /\b(?:called|named|termed|dubbed|known as|referred to as)(?: an?| the)?$/i;
/** What makes of such words another name for what they follow: "myokymia, also called eyelid twitch". */
const ALSO = /\b(?:also|sometimes|often|commonly|otherwise|formerly|better)(?: \S+)? $/i;
/** Words after what a sentence explains: "neuropathy means …", "a motor unit is a …". */
const EXPLAINED =
  /^(?:also |sometimes |often |commonly )?(?:(?:called|known as) .*? )?(?:(?:is|are) (?:an?|the|when|where|any|one of|caused by|derived from|made|defined as)\b|means?\b|refers? to\b|describes?\b|consists? of\b|(?:occurs?|happens?) when\b)/i;
/** A short name, which in brackets is one for what stands before them: "electromyography (EMG)". */
const SHORT_NAME = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}s?$/u;

/** What a sentence says of a phrase in it: what that means, or that it is another name of the phrase before it. */
export type Definition = 'meaning' | 'other-name';

/** What a sentence says of a phrase, if it explains it; null if it only uses it. */
export function definitionIn(sentence: TaggedSentence, { start, end }: Phrase): Definition | null {
  const isInBrackets = sentence.words[start]?.signs.endsWith('(');
  if (isInBrackets && SHORT_NAME.test(textOf(sentence, start, end))) return 'other-name';
  const before = textOf(sentence, 0, start);
  const named = NAMED.exec(before);
  if (named) return ALSO.test(before.slice(0, named.index)) ? 'other-name' : 'meaning';
  // Subjects stand at the start, after an article at most.
  const isSubject = start <= 1;
  return isSubject && EXPLAINED.test(textOf(sentence, end)) ? 'meaning' : null;
}

function textOf({ words }: TaggedSentence, start: number, end?: number): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
