const LETTERS_AND_DIGITS = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are compared when a person looks something up: without case, accents and apostrophes. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain.match(LETTERS_AND_DIGITS) ?? [];
}
