import { EMPTY_HASH, extendHash } from '../text/word-hash';
import { isWithinEdits } from './is-within-edits';
import { WordTable } from './word-table';

/** Fewer consonants are shared by words that mean different things. */
const FEWEST_CONSONANTS = 5;
/** One letter of so many may be wrong, but two in any case: names and words of other languages have more. */
const LETTERS_TO_ONE_WRONG = 4;
const FEWEST_WRONG = 2;
const VOWELS = 'aeiouy';
/** Letters that are written for one another, as they sound alike; 0 for vowels, which are left out. */
const SOUNDS = Uint8Array.from({ length: 26 }, (_, i) => {
  const letter = String.fromCharCode(97 + i);
  const alike = { q: 'k', c: 'k', z: 's' }[letter] ?? letter;
  return VOWELS.includes(letter) ? 0 : alike.charCodeAt(0);
});
const SMALL = 0x20;
const [FIRST_LETTER, LETTER_F, LETTER_H, LETTER_P] = [0x61, 0x66, 0x68, 0x70];

/**
 * Finds the word that was meant by one with wrong vowels, double letters or letters that sound alike: it has the same
 * consonants in the same order (a phonetic key, as Soundex has one). Whoever writes "arthirites" or "deppresion" knows a
 * word by its sound.
 */
export class SameConsonants {
  readonly #words: readonly string[];
  #table: WordTable | undefined;
  /** The consonants of the word that was read last, and how many there are. */
  readonly #sounds: number[] = [];
  #hash = EMPTY_HASH;

  /** Takes folded words that may be meant. */
  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The word that was meant by the one from `start` to `end` of a text, of plain letters A to z; null for none. */
  meantBy(text: string, start: number, end: number): string | null {
    const table = this.#table ?? this.#fileWords();
    this.#read(text, start, end);
    if (this.#sounds.length < FEWEST_CONSONANTS || table.numberOf(this.#hash) === 0) return null;
    const sounds = this.#sounds.join();
    for (const number of table.numbersOf(this.#hash)) {
      const word = this.#words[number - 1] as string;
      const isAlike = this.#soundsOf(word) === sounds && beginsAlike(word, text, start);
      if (isAlike && isNear(word, text.slice(start, end).toLowerCase())) return word;
    }
    return null;
  }

  #soundsOf(word: string): string {
    this.#read(word, 0, word.length);
    return this.#sounds.join();
  }

  #read(text: string, start: number, end: number): void {
    const sounds = this.#sounds;
    sounds.length = 0;
    let hash = EMPTY_HASH;
    for (let i = start; i < end; i++) {
      const letter = text.charCodeAt(i) | SMALL;
      const isPh = letter === LETTER_P && (text.charCodeAt(i + 1) | SMALL) === LETTER_H;
      const sound = isPh ? LETTER_F : (SOUNDS[letter - FIRST_LETTER] ?? 0);
      if (isPh) i++;
      if (sound === 0 || sound === sounds.at(-1)) continue;
      sounds.push(sound);
      hash = extendHash(hash, sound);
    }
    this.#hash = hash;
  }

  #fileWords(): WordTable {
    const table = new WordTable(this.#words.length);
    this.#table = table;
    for (let i = 0; i < this.#words.length; i++) {
      const word = this.#words[i] as string;
      this.#read(word, 0, word.length);
      if (this.#sounds.length >= FEWEST_CONSONANTS) table.add(this.#hash, i + 1);
    }
    return table;
  }
}

/** Whether a word begins with the sound of a text, or with a vowel as that does. */
function beginsAlike(word: string, text: string, start: number): boolean {
  const soundAt = (of: string, at: number) => SOUNDS[(of.charCodeAt(at) | SMALL) - FIRST_LETTER];
  return soundAt(word, 0) === soundAt(text, start);
}

function isNear(word: string, written: string): boolean {
  const mostWrong = Math.max(FEWEST_WRONG, Math.floor(word.length / LETTERS_TO_ONE_WRONG));
  return isWithinEdits(word, written, mostWrong);
}
