import type { FindableTerm } from './glossary';
import { EMPTY_HASH, extendHash, foldWords, hashOfWord, type Words } from './words';

/** One way to write one term, ready to be looked up. */
export interface IndexedForm {
  term: FindableTerm;
  /** The folded words, joined by single spaces. */
  folded: string;
  /** How it must stand letter for letter, for abbreviations. */
  exact: string | null;
}

/**
 * Every form of the given terms, by the hash of its words. Hashes may clash, so a hit is compared letter
 * by letter before it counts.
 */
export class TermIndex {
  readonly #forms = new Map<number, IndexedForm[]>();
  /** The first words of all forms, with the length in words of the longest form that begins so. */
  readonly #firstWords = new Map<number, number>();
  readonly #words = new Set<number>();
  readonly #wordsSpeltRight = new Set<string>();

  constructor(terms: readonly FindableTerm[]) {
    for (const term of terms) {
      const { standard, lay, misspelt, abbreviations } = term.forms;
      for (const form of [...standard, ...lay]) {
        this.#add(term, form, null);
        for (const word of foldWords(form)) this.#wordsSpeltRight.add(word);
      }
      for (const form of misspelt) this.#add(term, form, null);
      for (const form of abbreviations) this.#add(term, form, form);
    }
  }

  /** The words that forms are made of, in their right spelling. */
  wordsSpeltRight(): Iterable<string> {
    return this.#wordsSpeltRight;
  }

  /** Whether any form has a word with this hash. */
  knows(wordHash: number): boolean {
    return this.#words.has(wordHash);
  }

  /** The length in words of the longest form that begins with this word; 0 for nearly every word. */
  longestFrom(wordHash: number): number {
    return this.#firstWords.get(wordHash) ?? 0;
  }

  /** The forms that these words spell, in order of their terms; usually none or one. */
  formsAt(words: Words, first: number, length: number): IndexedForm[] {
    let hash = EMPTY_HASH;
    for (let i = first; i < first + length; i++) hash = extendHash(hash, words.hashes[i] as number);
    const forms = this.#forms.get(hash);
    return forms ? forms.filter((form) => spells(words, first, length, form)) : [];
  }

  #add(term: FindableTerm, form: string, exact: string | null): void {
    const folded = foldWords(form);
    const hashes = folded.map(hashOfWord);
    for (const hash of hashes) this.#words.add(hash);
    const first = hashes[0];
    if (first === undefined) throw new Error(`${term.id}: the form "${form}" has no letters`);
    const whole = hashes.reduce(extendHash, EMPTY_HASH);
    const sameHash = this.#forms.get(whole) ?? [];
    sameHash.push({ term, folded: folded.join(' '), exact });
    this.#forms.set(whole, sameHash);
    this.#firstWords.set(first, Math.max(folded.length, this.longestFrom(first)));
  }
}

function spells(words: Words, first: number, length: number, form: IndexedForm): boolean {
  if (form.exact !== null) {
    const start = words.starts[first];
    return words.text.slice(start, words.ends[first + length - 1]) === form.exact;
  }
  let folded = words.letters(first);
  for (let i = first + 1; i < first + length; i++) folded += ` ${words.letters(i)}`;
  return folded === form.folded;
}
