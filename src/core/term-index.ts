import type { FindableTerm } from './glossary';
import { GAP_IN_PHRASE } from './word-gaps';
import { EMPTY_HASH, extendHash, foldWords, hashOfWord, type Words } from './words';

/** In a form, stands for up to two other words: "weak … muscles" finds "weak leg muscles". */
const GAP = '…';
const LONGEST_GAP = 2;
/** Words that part two things, so that a form cannot reach over them. */
const PARTING_WORDS = new Set(['and', 'or', 'but', 'nor', '&', '/'].map(hashOfWord));

/** One way to write one term, ready to be looked up. */
interface IndexedForm {
  term: FindableTerm;
  /** The folded words before the gap; all of them where there is none. */
  head: string[];
  /** The folded words after the gap. */
  tail: string[];
  /** How it must stand letter for letter, for abbreviations. */
  exact: string | null;
}

/** A form found at a word, and the last word that belongs to it. */
export interface FoundForm {
  term: FindableTerm;
  /** The folded words, joined by single spaces, a gap left out: as guards name the form. */
  folded: string;
  last: number;
}

const NOTHING: FoundForm[] = [];

/**
 * Every form of the given terms, by the hash of its words up to the gap. Hashes may clash, so a hit is
 * compared letter by letter before it counts.
 */
export class TermIndex {
  readonly #byHead = new Map<number, IndexedForm[]>();
  /** The first words of all forms, with the length in words, gap included, of the longest that begins so. */
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

  /** The forms that begin at a word, the one that reaches farthest first; none for nearly every word. */
  formsFrom(words: Words, first: number): FoundForm[] {
    const longest = this.#firstWords.get(words.hashes[first] as number);
    if (longest === undefined) return NOTHING;
    const found: FoundForm[] = [];
    const end = endOfPhrase(words, first, longest);
    let hash = EMPTY_HASH;
    for (let last = first; last < end; last++) {
      hash = extendHash(hash, words.hashes[last] as number);
      for (const form of this.#byHead.get(hash) ?? []) collect(found, form, words, first, end);
    }
    return found.sort((a, b) => b.last - a.last);
  }

  #add(term: FindableTerm, written: string, exact: string | null): void {
    const [head = [], tail = []] = written.split(GAP).map(foldWords);
    const hashes = head.map(hashOfWord);
    const first = hashes[0];
    if (first === undefined) throw new Error(`${term.id}: the form "${written}" has no letters`);
    for (const hash of [...hashes, ...tail.map(hashOfWord)]) this.#words.add(hash);
    const whole = hashes.reduce(extendHash, EMPTY_HASH);
    const sameHash = this.#byHead.get(whole) ?? [];
    sameHash.push({ term, head, tail, exact });
    this.#byHead.set(whole, sameHash);
    const length = head.length + (tail.length > 0 ? LONGEST_GAP + tail.length : 0);
    this.#firstWords.set(first, Math.max(length, this.#firstWords.get(first) ?? 0));
  }
}

/** One past the last word that may belong to a form: no more words than `longest`, without a break. */
function endOfPhrase(words: Words, first: number, longest: number): number {
  let end = first + 1;
  while (end < first + longest && end < words.count && words.gaps[end] === GAP_IN_PHRASE) end++;
  return end;
}

/** Adds a form whose head begins at `first`, if it is spelt out before `end`. */
function collect(
  found: FoundForm[],
  { term, head, tail, exact }: IndexedForm,
  words: Words,
  first: number,
  end: number,
): void {
  if (!spells(words, first, head)) return;
  const afterHead = first + head.length;
  const widest = tail.length > 0 ? LONGEST_GAP : 0;
  for (let gap = 0; gap <= widest; gap++) {
    const last = afterHead + gap + tail.length - 1;
    if (gap > 0 && PARTING_WORDS.has(words.hashes[afterHead + gap - 1] as number)) return;
    if (last >= end || !spells(words, afterHead + gap, tail)) continue;
    const seen = words.text.slice(words.starts[first], words.ends[last]);
    if (exact !== null && seen !== exact) continue;
    found.push({ term, folded: [...head, ...tail].join(' '), last });
  }
}

function spells(words: Words, first: number, letters: string[]): boolean {
  return letters.every((each, i) => words.letters(first + i) === each);
}
