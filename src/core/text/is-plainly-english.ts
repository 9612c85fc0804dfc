/** Small words that no other language has in common with English … */
const ENGLISH_ALONE =
  /\b(?:the|and|that|this|these|with|which|it|you|your|they|not|but|from|because|should|would)\b/gi;
/** … and such as some have. */
const ENGLISH_TOO =
  /\b(?:is|was|are|were|of|to|in|for|my|me|have|has|had|been|be|or|as|at|by|on|could|can|i|an?)\b/gi;
const WORD = /\p{L}+/gu;

/** How many words that English alone has tell it, … */
const FEWEST_ALONE = 2;
/** … how many small words of all, and what share of the words these are: prose has 0.4, a title in another language little. */
const FEWEST = 3;
const LEAST_SHARE = 0.3;

/**
 * Whether a text is English beyond doubt, whatever an attribute says of it. Pages know nothing of `language-judge` and all its
 * words: that judges what is sent to it, this whether to send what is said to be in another language.
 */
export function isPlainlyEnglish(text: string): boolean {
  const alone = count(ENGLISH_ALONE, text);
  if (alone < FEWEST_ALONE) return false;
  const small = alone + count(ENGLISH_TOO, text);
  return small >= FEWEST && small >= LEAST_SHARE * count(WORD, text);
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
