const KEY_BITS = 15;

/**
 * Pairs of the numbers of words, a bit for each: a pair that was added is always found, and about one in twenty of
 * the others with it.
 */
export class WordPairs {
  readonly bits: Uint8Array;

  constructor(bits: Uint8Array = new Uint8Array(2 ** KEY_BITS / 8)) {
    this.bits = bits;
  }

  /** Adds a pair. */
  add(first: number, second: number): void {
    const key = keyOf(first, second);
    this.bits[key >> 3] = (this.bits[key >> 3] as number) | (1 << (key & 7));
  }

  /** Whether a pair may have been added. */
  mayHave(first: number, second: number): boolean {
    const key = keyOf(first, second);
    return (((this.bits[key >> 3] as number) >> (key & 7)) & 1) === 1;
  }
}

function keyOf(first: number, second: number): number {
  return (first * 509 + second) & (2 ** KEY_BITS - 1);
}
