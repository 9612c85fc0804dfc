import { foldUnit } from '../text/fold-text';
import { MISSING, mostSlips, wordCost } from './word-cost';

/** Shorter words say so little that a term may lack them. */
const SHORTEST_TELLING = 4;
const SHORT_MISSING = 2;

/** How far each known word is from a typed one, in no order; words that are too far are left out. */
export interface WordCosts {
  near: readonly (readonly [word: number, cost: number])[];
  /** What it costs where a form has none of these. */
  missing: number;
}

/** Words by their places, with what tells most of them from a typed one at a glance. */
export class KnownWords {
  readonly #words: readonly string[];
  readonly #letters: Int32Array;

  /** Takes words, parted by spaces. */
  constructor(words: string) {
    this.#words = words === '' ? [] : words.split(' ');
    this.#letters = Int32Array.from(this.#words, lettersOf);
  }

  /** The words that are near a typed one. */
  costsOf(typed: string): WordCosts {
    const near: [number, number][] = [];
    const letters = lettersOf(typed);
    // A slip leaves all but one letter of a word in place.
    const slips = mostSlips(typed.length);
    for (let word = 0; word < this.#words.length; word++) {
      if (countBits(letters & ~(this.#letters[word] as number)) > slips) continue;
      const cost = wordCost(typed, this.#words[word] as string);
      if (cost < MISSING) near.push([word, cost]);
    }
    return { near, missing: typed.length < SHORTEST_TELLING ? SHORT_MISSING : MISSING };
  }
}

/** Which letters a word has, as bits (a signature); several letters share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (foldUnit(word.charCodeAt(i)) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
