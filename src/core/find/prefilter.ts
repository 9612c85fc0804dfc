import type { TierBits } from '../format/form-tiers';
import {
  FIRST_AFTER_ASCII,
  FIRST_AFTER_LATIN,
  FIRST_LETTER,
  foldLetters,
  foldUnit,
  IGNORED,
  isApostrophe,
} from '../text/fold-text';
import { isPossessive } from '../text/word-breaks';
import { EMPTY_HASH, extendHash } from '../text/word-hash';
import {
  ALONE,
  ALONE_WITH_CAPITAL,
  type LinkedPack,
  type LinkedWords,
  linkWords,
  MAY_BE_SLIP,
} from './link-words';
import { hasInnerCapital, isLong, type NearSpelling } from './near-spelling';

/** How many words that are no slips are remembered; a power of two. */
const SEEN_WORDS = 2 ** 12;
/** The first small letter: capitals come before it. */
const FIRST_SMALL = 0x61;

const asciiFolded = Uint8Array.from({ length: FIRST_AFTER_ASCII }, (_, code) => foldUnit(code));

/**
 * Tells texts that may hold a form of some pack from all others (a prefilter). It reads each character once and keeps
 * nothing, since nearly every text of nearly every page has nothing to find. It parts words as `Words` does: the test
 * "lets every word pass that the finder would take" holds them together.
 */
export class Prefilter {
  readonly #linked: LinkedWords;
  readonly #spellings: readonly NearSpelling[];
  /** The hashes of long words seen last that are no slips: texts say the same words again and again. */
  readonly #noSlips: Int32Array;
  /** Of the word that was read last: its end, its hash, and the bitwise "or" of its units, which tells their script. */
  #end = 0;
  #hash = 0;
  #units = 0;

  constructor(packs: readonly LinkedPack[], asked: TierBits) {
    this.#linked = linkWords(packs, asked);
    this.#spellings = packs.flatMap(({ forms }) => forms.spelling?.near ?? []);
    this.#noSlips = new Int32Array(this.#spellings.length > 0 ? SEEN_WORDS : 0);
  }

  /** Whether a text may hold a form. A "no" is sure, unless a slip has the very hash of a word that is known. */
  mayHoldForm(text: string): boolean {
    const { table, traits, pairs } = this.#linked;
    const { length } = text;
    // The three words before: a pair may reach as far.
    let before = 0;
    let beforeThat = 0;
    let farthest = 0;
    let start = 0;
    while (start < length) {
      if (!this.#readWord(text, start)) {
        start++;
        continue;
      }
      const word = table.numberOf(this.#hash);
      const all = word === 0 ? MAY_BE_SLIP : (traits[word] as number);
      if (all !== 0) {
        if (all & ALONE) return true;
        if (all & ALONE_WITH_CAPITAL && text.charCodeAt(start) < FIRST_SMALL) return true;
        if (all & MAY_BE_SLIP && isLong(start, this.#end) && this.#isSlip(text, start)) return true;
      }
      if (word !== 0 && (before | beforeThat | farthest) !== 0) {
        if (pairs.isSecond(word, before, beforeThat, farthest)) return true;
      }
      farthest = beforeThat;
      beforeThat = before;
      before = word;
      start = this.#end;
    }
    return false;
  }

  /** Reads the word that starts at a unit; false where none does. */
  #readWord(text: string, start: number): boolean {
    const { length } = text;
    let code = text.charCodeAt(start);
    let folded = code < FIRST_AFTER_ASCII ? (asciiFolded[code] as number) : foldUnit(code);
    if (folded <= IGNORED) return false;
    let hash = extendHash(EMPTY_HASH, folded);
    let units = code;
    let next = start + 1;
    // A sign such as "&" is a word by itself.
    if (folded >= FIRST_LETTER) {
      for (; next < length; next++) {
        code = text.charCodeAt(next);
        folded = code < FIRST_AFTER_ASCII ? (asciiFolded[code] as number) : foldUnit(code);
        if (folded < FIRST_LETTER) break;
        hash = extendHash(hash, folded);
        units |= code;
      }
    }
    this.#hash = hash;
    this.#units = units;
    this.#end = next;
    if (folded === IGNORED && next < length) this.#readRest(text);
    return true;
  }

  /** Reads on where a unit that counts for nothing stands inside the word. */
  #readRest(text: string): void {
    this.#units |= FIRST_AFTER_ASCII;
    for (; this.#end < text.length; this.#end++) {
      const code = text.charCodeAt(this.#end);
      const folded = foldUnit(code);
      if (folded >= FIRST_LETTER) this.#hash = extendHash(this.#hash, folded);
      else if (folded !== IGNORED) return;
      else if (isApostrophe(code) && isPossessive(text, this.#end)) {
        this.#end += 2;
        return;
      }
    }
  }

  /** Whether the word that was read is a slip of a word of some pack: those are written in Latin letters. */
  #isSlip(text: string, start: number): boolean {
    const seen = this.#hash & (SEEN_WORDS - 1);
    if (this.#units >= FIRST_AFTER_LATIN || this.#noSlips[seen] === this.#hash) return false;
    const isOfAscii = this.#units < FIRST_AFTER_ASCII;
    const end = this.#end;
    const letters = isOfAscii ? null : foldLetters(text, start, end);
    for (const near of this.#spellings) {
      const meant = letters
        ? near.meantBy(letters, 0, letters.length)
        : near.meantBy(text, start, end);
      if (meant !== null) return true;
    }
    // A word with a capital may be a slip where it has none.
    const hasCapital = text.charCodeAt(start) < FIRST_SMALL || hasInnerCapital(text, start, end);
    if (!hasCapital) this.#noSlips[seen] = this.#hash;
    return false;
  }
}
