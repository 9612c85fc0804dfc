/**
 * Hashes of words are numbers of 25 bits: engines handle so small ones without memory of their own, also before
 * they have optimised a loop.
 */
const HASH_MASK = 0x1ffffff;

/** The hash that a word starts from. */
export const EMPTY_HASH = 0x0a5c7f;

/** Adds one folded unit to the hash of a word. */
export function extendHash(hash: number, folded: number): number {
  return ((hash << 5) - hash + folded) & HASH_MASK;
}

/** The hash of a word with these folded letters. */
export function hashOfWord(letters: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i));
  return hash;
}
