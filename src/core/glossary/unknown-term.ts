/** What stands before words in the place of the id of a term; no id begins with it. */
const SIGN = '?';

/** What stands in the place of the id of a term for words that no glossary has. */
export function unknownTerm(words: string): string {
  return SIGN + words;
}

/** The words that no glossary has, of what stands for them; null for the id of a term. */
export function unknownWords(term: string): string | null {
  return term.startsWith(SIGN) ? term.slice(SIGN.length) : null;
}
