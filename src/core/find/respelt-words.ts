import { hashOfWord } from '../text/word-hash';
import type { TextWords } from '../text/words';

/** The words of a text with some of them read as others: where they stand, and the words beneath, stay as they are. */
export class RespeltWords implements TextWords {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly breaks: Uint8Array;
  readonly hashes: Int32Array;
  readonly #written: TextWords;
  readonly #respelt: ReadonlyMap<number, string>;

  /** `respelt` has the folded letters of the words that are read as others, by their places. */
  constructor(written: TextWords, respelt: ReadonlyMap<number, string>) {
    const { text, count, starts, ends, breaks } = written;
    this.text = text;
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.breaks = breaks;
    this.hashes = written.hashes.slice(0, count);
    for (const [index, letters] of respelt) this.hashes[index] = hashOfWord(letters);
    this.#written = written;
    this.#respelt = respelt;
  }

  letters(index: number): string {
    return this.#respelt.get(index) ?? this.#written.letters(index);
  }
}
