/**
 * Hashes are 25 bits wide, because engines keep such small whole numbers in place: wider ones are objects on the heap
 * until a loop is optimised.
 */
const HASH_MASK = 0x1ffffff;
const FACTOR = 31;

/** The hash of no letters, from which every word starts. */
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

/** What the hash of a head is multiplied by when so many letters follow it. */
export function shiftOf(letters: number): number {
  let shift = 1;
  for (let i = 0; i < letters; i++) shift = Math.imul(shift, FACTOR) & HASH_MASK;
  return shift;
}

/**
 * The hash of the last letters of a word, from those of the whole word and of its head (a rolling hash). `shift` is what
 * `shiftOf` gives for the number of these last letters.
 */
export function tailOfHash(word: number, head: number, shift: number): number {
  return (word - Math.imul(head, shift)) & HASH_MASK;
}

/** Mixes two hashes into one. */
export function mixHashes(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 7;
}
