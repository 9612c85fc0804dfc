import { foldLetters, foldUnit } from './fold-text';
import { extendHash } from './word-hash';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WORD = 8;
/** In words of up to so many letters, a slip in the middle can touch both their first four and their last five. */
const LONGEST_SHORT_WORD = 9;
const KEY_BITS = 14;

/**
 * Finds the word that was meant, one slip away: a letter left out, put in or replaced, or two that changed
 * places. A slip leaves the first four letters of a word as they are, or the last five, or those around its
 * middle; words are filed by these.
 */
export class NearSpelling {
  /** Folded words of the language, which are no slips. */
  ordinaryWords: ReadonlySet<string> = new Set();
  readonly #words: string[];
  /** For each key, the first of its cards; 0 where it has none. Cards tell a word, and the next of the same key. */
  #firstCards: Uint16Array | undefined;
  readonly #cards: { word: string; next: number }[] = [{ word: '', next: 0 }];

  /** `words` are folded, and in their right spelling. */
  constructor(words: readonly string[]) {
    this.#words = words.filter((word) => word.length >= SHORTEST_WORD && !/\d/.test(word));
  }

  /** Whether a word is long enough to be a slip. */
  isLong(start: number, end: number): boolean {
    return end - start >= SHORTEST_WORD - 1;
  }

  /** The word that was meant by the one from `start` to `end` of a text, of plain letters A to z; null for none. */
  meantBy(text: string, start: number, end: number): string | null {
    if (!this.isLong(start, end)) return null;
    const length = end - start;
    const meant =
      this.#search(startKey(text, start), text, start, end) ??
      this.#search(endKey(text, end, length), text, start, end) ??
      (length <= LONGEST_SHORT_WORD
        ? this.#search(middleKey(text, start, end), text, start, end)
        : null);
    if (meant === null) return null;
    const letters = foldLetters(text, start, end);
    if (this.ordinaryWords.has(letters)) return null;
    // Nobody slips on a capital: "Ringling" is a name, not tingling.
    const first = text[start] as string;
    return first !== first.toLowerCase() && letters[0] !== meant[0] ? null : meant;
  }

  #search(key: number, text: string, start: number, end: number): string | null {
    const firstCards = this.#firstCards ?? this.#fileWords();
    let card = firstCards[key] as number;
    while (card !== 0) {
      const { word, next } = this.#cards[card] as { word: string; next: number };
      if (isSlip(text, start, end, word)) return word;
      card = next;
    }
    return null;
  }

  #fileWords(): Uint16Array {
    const firstCards = new Uint16Array(2 ** KEY_BITS);
    this.#firstCards = firstCards;
    const file = (word: string, key: number) => {
      this.#cards.push({ word, next: firstCards[key] as number });
      firstCards[key] = this.#cards.length - 1;
    };
    for (const word of this.#words) {
      const { length } = word;
      file(word, startKey(word, 0));
      file(word, endKey(word, length, length));
      if (length === SHORTEST_WORD) file(word, endKey(word, length, length - 1));
      if (length <= LONGEST_SHORT_WORD + 1) file(word, middleKey(word, 0, length));
    }
    return firstCards;
  }
}

/** Whether one slip makes one word of the other; false for equal words. */
export function isOneSlipAway(one: string, other: string): boolean {
  return isSlip(one, 0, one.length, other);
}

function isSlip(text: string, start: number, end: number, word: string): boolean {
  const longer = end - start - word.length;
  if (longer > 1 || longer < -1) return false;
  const shorter = Math.min(end - start, word.length);
  let before = 0;
  while (before < shorter && unitAt(text, start + before) === word.charCodeAt(before)) before++;
  let after = 0;
  const last = word.length - 1;
  while (
    after < shorter - before &&
    unitAt(text, end - 1 - after) === word.charCodeAt(last - after)
  ) {
    after++;
  }
  const wrong = shorter - before - after;
  if (longer !== 0) return wrong === 0;
  const isSwap =
    wrong === 2 &&
    unitAt(text, start + before) === word.charCodeAt(before + 1) &&
    unitAt(text, start + before + 1) === word.charCodeAt(before);
  return wrong === 1 || isSwap;
}

function unitAt(text: string, position: number): number {
  return foldUnit(text.charCodeAt(position));
}

/** Makes a small letter of a capital. */
const SMALL = 0x20;

function startKey(text: string, start: number): number {
  return spread(mix(1, text, start, start + 4));
}

/** One of eight letters that has lost one of the first four has only four left at its end. */
function endKey(text: string, end: number, length: number): number {
  return spread(mix(2, text, end - (length < SHORTEST_WORD ? 4 : 5), end));
}

function middleKey(text: string, start: number, end: number): number {
  return spread(mix(mix(3, text, start, start + 2), text, end - 3, end));
}

function mix(key: number, text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) key = extendHash(key, text.charCodeAt(i) | SMALL);
  return key;
}

/** Spreads all of a key over the bits that count. */
function spread(key: number): number {
  return (key ^ (key >> 11)) & (2 ** KEY_BITS - 1);
}
