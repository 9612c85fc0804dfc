import { FIRST_LETTER, foldLetters, foldUnit, IGNORED, isApostrophe } from './fold-text';
import type { NearSpelling } from './near-spelling';
import type { TermIndex } from './term-index';
import { isPossessive } from './word-gaps';
import { EMPTY_HASH, extendHash } from './word-hash';
import { MISSPELT } from './word-table';

/** Answers whether a text may hold a form of a term. A "no" is sure; a "maybe" wants a closer look. */
export type Sieve = (text: string) => boolean;

/** From here on, units are not plain letters … */
const NOT_PLAIN = 0x80;
/** … and from here on no Latin ones, so that their words are no slips of ours. */
const FIRST_NOT_LATIN = 0x250;

/**
 * Makes a sieve. It reads each character once and keeps nothing, since nearly every text of nearly every page
 * has nothing to find; what passes is read word by word, by the rules of `Words`.
 */
export function createSieve(index: TermIndex, near: NearSpelling): Sieve {
  const { table } = index;
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => foldUnit(code));

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

  const leadsOn = (state: number, number: number) => state !== 0 && index.leadsOn(state, number);

  return (text) => {
    const { length } = text;
    // The states that the three words before open: a form may begin as far back, with a gap in between.
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
        if (
          near.isLong(start, next) &&
          codes < FIRST_NOT_LATIN &&
          isSlip(near, text, start, next, codes)
        ) {
          return true;
        }
      } else if (index.isForm(number)) return true;
      else if (
        (before | beforeThat | farthest) !== 0 &&
        (leadsOn(before, number) || leadsOn(beforeThat, number) || leadsOn(farthest, number))
      ) {
        return true;
      }
      farthest = beforeThat;
      beforeThat = before;
      before = number === 0 ? 0 : index.openedBy(number);
    }
    return false;
  };
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
