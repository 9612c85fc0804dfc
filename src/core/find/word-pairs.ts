/** A pair of words by their numbers; `isFar` if up to two other words may stand between them. */
export interface WordPair {
  first: number;
  second: number;
  isFar: boolean;
}

/** Pairs of words, filed by the second: `starts` tells where its first words begin, and where those of the next do. */
export interface FiledPairs {
  /** The numbers of first words, doubled, and odd where others may stand between. */
  firsts: number[];
  starts: number[];
}

const FAR = 1;

/** Files pairs of words with numbers from 1 up to `words`. */
export function fileWordPairs(pairs: Iterable<WordPair>, words: number): FiledPairs {
  const bySecond = Array.from({ length: words + 1 }, () => new Map<number, number>());
  for (const { first, second, isFar } of pairs) {
    const firsts = bySecond[second] as Map<number, number>;
    firsts.set(first, (firsts.get(first) ?? 0) | (isFar ? FAR : 0));
  }
  const firsts: number[] = [];
  const starts = bySecond.map((filed) => {
    const start = firsts.length;
    for (const [first, far] of filed) firsts.push(2 * first + far);
    return start;
  });
  return { firsts, starts: [...starts, firsts.length] };
}

/** Tells which words stand second to which. */
export class WordPairs {
  readonly #firsts: Uint16Array;
  readonly #starts: Uint32Array;

  constructor({ firsts, starts }: FiledPairs) {
    this.#firsts = Uint16Array.from(firsts);
    this.#starts = Uint32Array.from(starts);
  }

  /** Whether a word is second to one of the three before it, nearest first; 0 for words of no form. */
  isSecond(word: number, before: number, beforeThat: number, farthest: number): boolean {
    const end = this.#starts[word + 1] as number;
    for (let i = this.#starts[word] as number; i < end; i++) {
      const entry = this.#firsts[i] as number;
      const first = entry >> 1;
      if (first === before) return true;
      if (entry & FAR && (first === beforeThat || first === farthest)) return true;
    }
    return false;
  }
}
