import { foldLetters } from '../text/fold-text';
import { EMPTY_HASH, extendHash, mixHashes, shiftOf, tailOfHash } from '../text/word-hash';
import { isOneSlipAway } from './is-one-slip-away';
import { SameConsonants } from './same-consonants';
import { WordTable } from './word-table';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WORD = 8;
/** The bit that makes a small letter of a capital. */
const SMALL = 0x20;

/** Whether a folded word is long enough, and plain enough, for its slips to be found. */
export function hasSlips(word: string): boolean {
  return word.length >= SHORTEST_WORD && !/\d/.test(word);
}

/** Whether a word of a text is long enough to be a slip. */
export function isLong(start: number, end: number): boolean {
  return end - start >= SHORTEST_WORD - 1;
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Whether a capital follows a small letter, as in names that programs give: no slip makes that. */
export function hasInnerCapital(text: string, start: number, end: number): boolean {
  return INNER_CAPITAL.test(text.slice(start, end));
}

/**
 * Finds the word that was meant: one that sounds alike, or one slip away (Damerau-Levenshtein distance 1): a letter left
 * out, put in or replaced, or two that changed places. For slips, words are filed by their halves, since a slip leaves one
 * half as it is, or, where the two letters in the middle changed places, all but these. Halves are compared by rolling
 * hashes: the hash of any part of a word follows from those of its heads.
 */
export class NearSpelling {
  readonly #words: readonly string[];
  /** One text, parted by spaces: slips are rare, so it is seldom searched. */
  readonly #ordinaryWords: string;
  readonly #longest: number;
  readonly #alike: SameConsonants;
  /** The hashes of the first 0, 1, 2 … letters of the word in question. */
  readonly #heads: Int32Array;
  readonly #shifts: Int32Array;
  /** The places of words, from 1, by the keys of what a slip may leave of them; made when first asked for. */
  #table: WordTable | undefined;

  /** Takes folded words: those that may be meant, and, parted by spaces, ordinary ones that are no slips of these. */
  constructor(words: readonly string[], ordinaryWords: string) {
    this.#words = words;
    this.#ordinaryWords = ` ${ordinaryWords} `;
    this.#alike = new SameConsonants(words);
    this.#longest = words.reduce((most, { length }) => Math.max(most, length), 0);
    this.#heads = new Int32Array(this.#longest + 2).fill(EMPTY_HASH, 0, 1);
    this.#shifts = Int32Array.from({ length: this.#longest + 2 }, (_, letters) => shiftOf(letters));
  }

  /** The word that was meant by the one from `start` to `end` of a text, of plain letters A to z; null for none. */
  meantBy(text: string, start: number, end: number): string | null {
    if (!isLong(start, end) || end - start > this.#longest + 1) return null;
    const meant = this.#search(text, start, end) ?? this.#alike.meantBy(text, start, end);
    if (meant === null) return null;
    const letters = foldLetters(text, start, end);
    const isOrdinary = this.#ordinaryWords.includes(` ${letters} `);
    if (isOrdinary || hasInnerCapital(text, start, end)) return null;
    // A wrong first letter that is a capital is a name, not a slip: "Ringling" is not tingling.
    const first = text[start] as string;
    return first !== first.toLowerCase() && letters[0] !== meant[0] ? null : meant;
  }

  #search(text: string, start: number, end: number): string | null {
    const table = this.#table ?? this.#fileWords();
    const heads = this.#heads;
    const length = end - start;
    this.#read(text, start, end);
    // The word that was meant may be one letter shorter or longer, so its halves may be, too.
    const head = (length - 1) >> 1;
    const tail = length >> 1;
    return (
      this.#slipAmong(table, heads[head] as number, text, start, end) ??
      this.#slipAmong(table, heads[head + 1] as number, text, start, end) ??
      this.#slipAmong(table, this.#tailKey(length, tail), text, start, end) ??
      this.#slipAmong(table, this.#tailKey(length, tail + 1), text, start, end) ??
      this.#slipAmong(table, this.#middleKey(length), text, start, end)
    );
  }

  #slipAmong(
    table: WordTable,
    key: number,
    text: string,
    start: number,
    end: number,
  ): string | null {
    if (table.numberOf(key) === 0) return null;
    for (const number of table.numbersOf(key)) {
      const word = this.#words[number - 1] as string;
      if (isOneSlipAway(text, start, end, word)) return word;
    }
    return null;
  }

  #read(text: string, start: number, end: number): void {
    const heads = this.#heads;
    let hash = EMPTY_HASH;
    for (let i = start; i < end; i++) {
      hash = extendHash(hash, text.charCodeAt(i) | SMALL);
      heads[i - start + 1] = hash;
    }
  }

  /** The key of the last letters of the word read. */
  #tailKey(length: number, letters: number): number {
    const heads = this.#heads;
    const shift = this.#shifts[letters] as number;
    return tailOfHash(heads[length] as number, heads[length - letters] as number, shift);
  }

  /** The key of all letters but the two in the middle. */
  #middleKey(length: number): number {
    const half = length >> 1;
    return mixHashes(this.#heads[half - 1] as number, this.#tailKey(length, length - half - 1));
  }

  #fileWords(): WordTable {
    const table = new WordTable(3 * this.#words.length);
    this.#table = table;
    for (let i = 0; i < this.#words.length; i++) {
      const word = this.#words[i] as string;
      const { length } = word;
      const half = length >> 1;
      this.#read(word, 0, length);
      table.add(this.#heads[half] as number, i + 1);
      table.add(this.#tailKey(length, length - half), i + 1);
      table.add(this.#middleKey(length), i + 1);
    }
    return table;
  }
}
