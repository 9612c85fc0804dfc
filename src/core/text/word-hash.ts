/**
 * Hashes of words are numbers of 25 bits: engines handle so small ones without memory of their own, also before
 * they have optimised a loop.
 */
const HASH_MASK = 0x1ffffff;
const FACTOR = 31;

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

/** The factor by which so many letters more move a hash on. */
export function shiftOf(letters: number): number {
  let shift = 1;
  for (let i = 0; i < letters; i++) shift = Math.imul(shift, FACTOR) & HASH_MASK;
  return shift;
}

/** What is left of the hash of a word without that of its head; `shift` is that of the letters after it. */
export function tailOfHash(word: number, head: number, shift: number): number {
  return (word - Math.imul(head, shift)) & HASH_MASK;
}

/** One hash of two. */
export function mixHashes(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 7;
}
