import type { CompiledSieve } from '../compile/compile-sieve';
import { FIRST_LETTER, foldLetters, foldUnit, IGNORED, isApostrophe } from '../text/fold-text';
import { isPossessive } from '../text/word-breaks';
import { EMPTY_HASH, extendHash } from '../text/word-hash';
import { NearSpelling } from './near-spelling';
import { WordPairs } from './word-pairs';
import { MISSPELT, WordTable } from './word-table';

/** Tells texts that may hold a form of a term from all others, and knows the words of forms by hash. */
export interface Sieve {
  /** Whether a text may hold a form. A "no" is sure; a "maybe" wants a closer look. */
  mayHoldForm(this: void, text: string): boolean;
  /** The numbers of the words of forms; a misspelling has the number of the word that it means, and `MISSPELT`. */
  table: WordTable;
  near: NearSpelling;
}

/** A power of two. */
const SEEN_WORDS = 2 ** 12;
/** From here on, units are not capitals … */
const FIRST_SMALL = 0x61;
/** … from here on, they are not plain letters … */
const NOT_PLAIN = 0x80;
/** … and from here on no Latin ones, so that their words are no slips of ours. */
const FIRST_NOT_LATIN = 0x250;

/**
 * Makes a sieve. It reads each character once and keeps nothing, since nearly every text of nearly every page
 * has nothing to find; what passes is read word by word, by the rules of `Words`.
 */
export function createSieve(compiled: CompiledSieve): Sieve {
  const { caselessForms, forms, words } = compiled;
  const table = new WordTable(words.length);
  for (const [hash, number] of words) table.add(hash, number);
  const pairs = new WordPairs(compiled.pairs);
  const near = new NearSpelling(compiled.wordsWithSlips.split(' '), compiled.ordinaryWords);
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => foldUnit(code));

  /** The hashes of long words seen last that are no slips: texts say the same words again and again. */
  const noSlips = new Int32Array(SEEN_WORDS);

  /** Where the word that `hashRest` read ends. */
  let restEnd = 0;

  /** Hashes what is left of a word from a unit on that is neither letter nor separator. */
  function hashRest(text: string, from: number, hash: number): number {
    restEnd = from;
    for (; restEnd < text.length; restEnd++) {
      const code = text.charCodeAt(restEnd);
      const folded = foldUnit(code);
      if (folded >= FIRST_LETTER) hash = extendHash(hash, folded);
      else if (folded !== IGNORED) break;
      else if (isApostrophe(code) && isPossessive(text, restEnd)) {
        restEnd += 2;
        break;
      }
    }
    return hash;
  }

  function mayHoldForm(text: string): boolean {
    const { length } = text;
    // The numbers of the three words before: a pair may reach as far.
    let before = 0;
    let beforeThat = 0;
    let farthest = 0;
    let next = 0;
    while (next < length) {
      let code = text.charCodeAt(next);
      let folded = code < 0x80 ? (ascii[code] as number) : foldUnit(code);
      const start = next++;
      if (folded <= IGNORED) continue;
      let hash = extendHash(EMPTY_HASH, folded);
      let codes = code;
      if (folded >= FIRST_LETTER) {
        while (next < length) {
          code = text.charCodeAt(next);
          folded = code < 0x80 ? (ascii[code] as number) : foldUnit(code);
          if (folded < FIRST_LETTER) break;
          hash = extendHash(hash, folded);
          codes |= code;
          next++;
        }
        if (folded === IGNORED) {
          hash = hashRest(text, next, hash);
          next = restEnd;
          codes |= NOT_PLAIN;
        }
      }
      const number = table.numberOf(hash) & (MISSPELT - 1);
      if (number === 0) {
        const seen = hash & (SEEN_WORDS - 1);
        if (near.isLong(start, next) && codes < FIRST_NOT_LATIN && noSlips[seen] !== hash) {
          if (isSlip(near, text, start, next, codes)) return true;
          // With a capital it may be no slip for that alone.
          if (text.charCodeAt(start) >= FIRST_SMALL) noSlips[seen] = hash;
        }
      } else if (
        number <= caselessForms ||
        (number <= forms && text.charCodeAt(start) < FIRST_SMALL)
      ) {
        return true;
      } else if (
        (before | beforeThat | farthest) !== 0 &&
        pairs.isSecond(number, before, beforeThat, farthest)
      ) {
        return true;
      }
      farthest = beforeThat;
      beforeThat = before;
      before = number;
    }
    return false;
  }

  return { mayHoldForm, table, near };
}

function isSlip(
  near: NearSpelling,
  text: string,
  start: number,
  end: number,
  codes: number,
): boolean {
  if (codes < NOT_PLAIN) return near.meantBy(text, start, end) !== null;
  const letters = foldLetters(text, start, end);
  return near.meantBy(letters, 0, letters.length) !== null;
}
