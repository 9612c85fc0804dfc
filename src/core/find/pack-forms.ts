import type { CompiledPack } from '../format/compiled-pack';
import { type TierBits, tierBits } from '../format/form-tiers';
import { toUint32 } from '../format/numbers';
import { ownLettersOf } from '../text/own-letters';
import type { TextWords } from '../text/words';
import { Automaton } from './automaton';
import { FormSearch, type FoundForm } from './form-search';
import { PackWords } from './pack-words';
import { Spelling } from './spelling';

/** A form of a term found at a word. */
export interface TermForm extends FoundForm {
  /** The number of its term in the pack. */
  term: number;
}

const NONE: readonly TermForm[] = [];

/** Finds the forms of one pack, whatever they mean where they stand. */
export class PackForms {
  readonly words: PackWords;
  readonly spelling: Spelling | null;
  readonly #automaton: Automaton;
  readonly #tiers: CompiledPack['tiers'];
  readonly #exactForms: readonly string[];
  readonly #exactTerms: Uint32Array;
  readonly #asked: TierBits;

  /** Forms of terms of other tiers than those `asked` for are not found. */
  constructor(pack: CompiledPack, asked: TierBits) {
    this.words = new PackWords(pack.words, ownLettersOf(pack.language));
    this.spelling = pack.spelling && new Spelling(pack.spelling, this.words);
    this.#automaton = new Automaton(pack);
    this.#tiers = pack.tiers;
    this.#exactForms = pack.exact.forms;
    this.#exactTerms = toUint32(pack.exact.terms, `The exact forms of pack ${pack.id}`);
    this.#asked = asked;
  }

  /** The words of a text as this pack reads them: misspelt ones as what they mean to it. */
  read(words: TextWords): TextWords {
    return this.spelling ? this.spelling.respell(words) : words;
  }

  /** The forms that begin at a word, the one that reaches farthest first; none for nearly every word. */
  formsFrom(words: TextWords, first: number): readonly TermForm[] {
    const number = this.words.numberAt(words, first);
    if (this.#automaton.openedBy(number) === 0) return NONE;
    const found = new FormSearch(this.#automaton, this.words, words).from(first, number);
    return found
      .map((form) => ({ ...form, term: this.#termOf(form, words, first) }))
      .filter(({ term }) => this.#isAsked(term))
      .sort((a, b) => b.last - a.last);
  }

  /** Whether a term is of a tier that is asked for; false past all terms. */
  #isAsked(term: number): boolean {
    const tier = this.#tiers[term];
    return tier !== undefined && (tierBits([tier]) & this.#asked) !== 0;
  }

  /** The term of a form; a number past all terms where it must stand letter for letter and does not. */
  #termOf({ end, last }: FoundForm, { text, starts, ends }: TextWords, first: number): number {
    const terms = this.#tiers.length;
    if (end < terms) return end;
    const isExact = text.slice(starts[first], ends[last]) === this.#exactForms[end - terms];
    return isExact ? (this.#exactTerms[end - terms] as number) : terms;
  }
}
