import type { CompiledSpelling } from '../format/compiled-pack';
import { toUint32 } from '../format/numbers';
import { FIRST_AFTER_ASCII } from '../text/fold-text';
import { hashOfWord } from '../text/word-hash';
import type { TextWords } from '../text/words';
import { isLong, NearSpelling } from './near-spelling';
import type { PackWords } from './pack-words';
import { RespeltWords } from './respelt-words';

/** How the misspelt words of a pack are read: those that are listed, and those one slip away from a right word. */
export class Spelling {
  readonly near: NearSpelling;
  /** Listed misspelt words, and what they mean; their hashes tell nearly every other word from them. */
  readonly misspelt: ReadonlyMap<string, string>;
  readonly #misspeltHashes: ReadonlySet<number>;
  readonly #words: PackWords;

  /** `words` must be those of the same pack. */
  constructor({ misspelt, meant, correct, ordinary }: CompiledSpelling, words: PackWords) {
    const wrong = misspelt === '' ? [] : misspelt.split(' ');
    const numbers = toUint32(meant, 'What misspelt words mean');
    this.misspelt = new Map(wrong.map((word, i) => [word, words.wordOf(numbers[i] as number)]));
    this.#misspeltHashes = new Set(wrong.map(hashOfWord));
    this.near = new NearSpelling(correct === '' ? [] : correct.split(' '), ordinary);
    this.#words = words;
  }

  /** The words of a text, misspelt ones read as what they mean. */
  respell(words: TextWords): TextWords {
    const respelt = new Map<number, string>();
    for (let i = 0; i < words.count; i++) {
      const meant = this.#meantBy(words, i);
      if (meant !== null) respelt.set(i, meant);
    }
    return respelt.size > 0 ? new RespeltWords(words, respelt) : words;
  }

  /** What was meant by a misspelt word; null for others. */
  #meantBy(words: TextWords, i: number): string | null {
    if (this.#misspeltHashes.has(words.hashes[i] as number)) {
      const meant = this.misspelt.get(words.letters(i));
      if (meant !== undefined) return meant;
    }
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    if (!isLong(start, end) || this.#words.numberAt(words, i) !== 0) return null;
    if (isPlain(words.text, start, end)) return this.near.meantBy(words.text, start, end);
    const letters = words.letters(i);
    return this.near.meantBy(letters, 0, letters.length);
  }
}

const APOSTROPHE = 0x27;

/** Whether a word is written with letters and digits of ASCII alone. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_AFTER_ASCII || code === APOSTROPHE) return false;
  }
  return true;
}
