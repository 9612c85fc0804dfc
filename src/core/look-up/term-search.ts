import type { TermIndex } from './term-index';
import { MISSING } from './word-cost';
import { KnownWords, type WordCosts } from './word-costs';

/** A term by its place, and how far it is from what was typed. */
export interface FoundTerm {
  term: number;
  cost: number;
}

/** Stands for a form that has none of the words. */
const NONE = 255;

/** Searches the terms of one index. Each search leaves its arrays as it found them. */
export class TermSearch {
  readonly #index: TermIndex;
  readonly #words: KnownWords;
  /** For each form, the least that a word of it costs that is near the typed word in question. */
  readonly #least: Uint8Array;
  /** For each form, by how much the words that were typed are nearer than if it had none of them. */
  readonly #saved: Int32Array;
  /** What the words of the last search cost: a person who types on changes the last of them. */
  #lastCosts: ReadonlyMap<string, WordCosts> = new Map();

  constructor(index: TermIndex) {
    this.#index = index;
    this.#words = new KnownWords(index.words);
    this.#least = new Uint8Array(index.terms.length).fill(NONE);
    this.#saved = new Int32Array(index.terms.length).fill(-1);
  }

  /** The terms that have any of the words that were typed, or a word near one, in their order. */
  find(typed: readonly string[]): FoundTerm[] {
    const costs = typed.map((word) => this.#lastCosts.get(word) ?? this.#words.costsOf(word));
    this.#lastCosts = new Map(typed.map((word, i) => [word, costs[i] as WordCosts]));
    const all = costs.reduce((sum, { missing }) => sum + missing, 0);
    const forms = this.#formsWithAny(costs);
    const found: FoundTerm[] = [];
    for (const form of forms) {
      const term = this.#index.terms[form] as number;
      // Of two forms with all the words, the one with fewer others is meant.
      const others = Math.max(0, (this.#index.lengths[form] as number) - typed.length);
      const cost = all - (this.#saved[form] as number) + others / MISSING;
      this.#saved[form] = -1;
      const last = found.at(-1);
      if (last?.term !== term) found.push({ term, cost });
      else last.cost = Math.min(last.cost, cost);
    }
    return found;
  }

  /** The forms that have any of the words, in their order, with what that saves. */
  #formsWithAny(typed: readonly WordCosts[]): Uint32Array {
    const all: number[] = [];
    for (const { near, missing } of typed) {
      for (const form of this.#formsNear(near)) {
        const saved = this.#saved[form] as number;
        if (saved < 0) all.push(form);
        this.#saved[form] = Math.max(0, saved) + missing - Math.min(this.#takeLeast(form), missing);
      }
    }
    return Uint32Array.from(all).sort();
  }

  /** The forms with any of some words, the least that one of these costs being noted. */
  #formsNear(near: WordCosts['near']): number[] {
    const { starts, forms } = this.#index;
    const found: number[] = [];
    for (const [word, cost] of near) {
      const end = starts[word + 1] as number;
      for (let at = starts[word] as number; at < end; at++) {
        const form = forms[at] as number;
        const known = this.#least[form] as number;
        if (known === NONE) found.push(form);
        if (cost < known) this.#least[form] = cost;
      }
    }
    return found;
  }

  #takeLeast(form: number): number {
    const least = this.#least[form] as number;
    this.#least[form] = NONE;
    return least;
  }
}
