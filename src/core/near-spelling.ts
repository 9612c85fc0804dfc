import { foldUnit, IGNORED } from './fold-text';
import type { Words } from './words';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST_WORD = 8;
/** One slip leaves either this many letters at the start of a word as they are … */
const START = 3;
/** … or this many at its end. */
const END = 4;

/**
 * Finds the word that was meant, one slip away: a letter left out, put in or replaced, or two that changed
 * places. Most words are dismissed by their first three and last four letters alone.
 */
export class NearSpelling {
  readonly #byStart = new Map<number, string[]>();
  readonly #byEnd = new Map<number, string[]>();
  readonly #ordinaryWords: ReadonlySet<string>;

  /** `words` and `ordinaryWords` are folded; the latter are words of the language, and so no slips. */
  constructor(words: Iterable<string>, ordinaryWords: ReadonlySet<string>) {
    this.#ordinaryWords = ordinaryWords;
    for (const word of words) {
      if (word.length < SHORTEST_WORD || /\d/.test(word)) continue;
      file(this.#byStart, startKey(word, 0), word);
      file(this.#byEnd, endKey(word, word.length), word);
    }
  }

  /** The word that was meant by one word of a text; null where that is near none, or a word of its own. */
  meantBy(words: Words, index: number): string | null {
    const [start, end] = [words.starts[index] as number, words.ends[index] as number];
    if (end - start < SHORTEST_WORD - 1) return null;
    const sameStart = this.#byStart.get(startKey(words.text, start));
    const sameEnd = this.#byEnd.get(endKey(words.text, end));
    if (!sameStart && !sameEnd) return null;
    const letters = words.letters(index);
    const meant = nearest(letters, sameStart) ?? nearest(letters, sameEnd);
    if (meant === null || this.#ordinaryWords.has(letters)) return null;
    // Nobody slips on a capital: "Ringling" is a name, not tingling.
    const isCapital = words.text[start] !== words.text[start]?.toLowerCase();
    return isCapital && letters[0] !== meant[0] ? null : meant;
  }
}

/** Whether one slip makes one word of the other; false for equal words. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (long.length - short.length > 1 || same === long.length) return false;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  const swapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return (
    short.slice(same + 1) === long.slice(same + 1) ||
    (swapped && short.slice(same + 2) === long.slice(same + 2))
  );
}

/** The first letters from a place on, as one number. */
function startKey(text: string, start: number): number {
  let key = 0;
  for (let i = start, taken = 0; taken < START && i < text.length; i++) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded === IGNORED) continue;
    key = key * 0x10000 + folded;
    taken++;
  }
  return key;
}

/** The last letters before a place, as one number; those of four units may clash, which costs a look and no more. */
function endKey(text: string, end: number): number {
  let key = 0;
  for (let i = end - 1, taken = 0; taken < END && i >= 0; i--) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded === IGNORED) continue;
    key = key * 0x1000 + folded;
    taken++;
  }
  return key;
}

function file(words: Map<number, string[]>, key: number, word: string): void {
  const filed = words.get(key);
  if (filed) filed.push(word);
  else words.set(key, [word]);
}

function nearest(letters: string, words: string[] | undefined): string | null {
  return words?.find((word) => isOneSlipAway(letters, word)) ?? null;
}
