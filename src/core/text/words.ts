import { foldLetters, foldUnit, IGNORED, isApostrophe, isWordSign, SEPARATOR } from './fold-text';
import { withPlainLetters } from './plain-letters';
import { breakBetween, isPossessive, OTHER_PHRASE } from './word-breaks';
import { EMPTY_HASH, extendHash } from './word-hash';

/** The words of a text by their places in it. */
export interface TextWords {
  readonly text: string;
  readonly count: number;
  /** Where each word starts and ends, in UTF-16 units; the end is exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The hash of the folded letters of each word. */
  readonly hashes: Int32Array;
  /** What parts each word from the one before it: see `word-breaks`. */
  readonly breaks: Uint8Array;
  /** The folded letters of one word. */
  letters(index: number): string;
}

/**
 * Reads the words of one text after another into the same arrays, which grow as needed: what is read holds until the
 * next text is.
 */
export class Words implements TextWords {
  count = 0;
  text = '';
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  hashes = new Int32Array(256);
  breaks = new Uint8Array(256);
  /** The folded letters of words that were asked for. */
  #letters: (string | undefined)[] = [];

  /** Replaces the words by those of another text. */
  read(text: string): this {
    this.text = text;
    this.count = 0;
    this.#letters = [];
    const length = text.length;
    let position = 0;
    while (position < length) {
      const folded = foldUnit(text.charCodeAt(position));
      if (folded === SEPARATOR || folded === IGNORED) position++;
      else if (isWordSign(folded)) {
        this.#add(position, position + 1, extendHash(EMPTY_HASH, folded));
        position++;
      } else position = this.#readWord(position);
    }
    return this;
  }

  letters(index: number): string {
    const known = this.#letters[index];
    if (known !== undefined) return known;
    const [start, end] = [this.starts[index] as number, this.ends[index] as number];
    const letters = foldLetters(this.text, start, end);
    this.#letters[index] = letters;
    return letters;
  }

  /** Reads one word, and gives where to read on. `Prefilter` reads words by the same rules, without keeping them. */
  #readWord(start: number): number {
    const { text } = this;
    let hash = EMPTY_HASH;
    let end = start;
    let position = start;
    for (; position < text.length; position++) {
      const code = text.charCodeAt(position);
      const folded = foldUnit(code);
      if (folded === IGNORED) {
        if (isApostrophe(code) && isPossessive(text, position)) break;
        continue;
      }
      if (folded === SEPARATOR || isWordSign(folded)) break;
      hash = extendHash(hash, folded);
      end = position + 1;
    }
    this.#add(start, end, hash);
    return isApostrophe(text.charCodeAt(position)) ? position + 2 : position;
  }

  #add(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.#grow();
    const index = this.count++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.hashes[index] = hash;
    this.breaks[index] =
      index > 0 ? breakBetween(this.text, this.ends[index - 1] as number, start) : OTHER_PHRASE;
  }

  #grow(): void {
    const grown = <A extends Int32Array | Uint8Array>(array: A, copy: A): A => {
      copy.set(array);
      return copy;
    };
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.breaks = grown(this.breaks, new Uint8Array(size));
  }
}

const scratch = new Words();

/** The folded words of a short text, such as a form of a term. */
export function foldWords(text: string): string[] {
  scratch.read(withPlainLetters(text));
  return Array.from({ length: scratch.count }, (_, index) => scratch.letters(index));
}

/** The same words with a space between them: what two ways to write one phrase have in common. */
export function foldPhrase(text: string): string {
  return foldWords(text).join(' ');
}
