import type { Guard } from '../glossary/guard';
import { foldPhrase, type TextWords } from '../text/words';
import { compileGuard, type Sense } from './compile-guard';
import type { PageContext } from './page-context';
import type { Vocabulary } from './vocabulary';

/** A form found in a text, by the number of its term, as guards see it. */
export interface SensedForm {
  term: number;
  /** The folded words, joined by single spaces. */
  folded: string;
  /** The last word that belongs to it. */
  last: number;
}

interface FormGuard {
  /** The folded forms it speaks of; null for all. */
  forms: ReadonlySet<string> | null;
  allows: Sense;
}

const NONE: readonly FormGuard[] = [];

/** Tells the sense of forms by the guards of their terms, which are compiled when a term is first seen. */
export class Senses {
  readonly #guards: ReadonlyMap<number, readonly Guard[]>;
  readonly #vocabulary: Vocabulary;
  readonly #compiled = new Map<number, readonly FormGuard[]>();

  /** Takes the guards of terms by their numbers; a term that has none means one thing only. */
  constructor(guards: Iterable<readonly [number, readonly Guard[]]>, vocabulary: Vocabulary) {
    this.#guards = new Map(guards);
    this.#vocabulary = vocabulary;
  }

  /** Whether a form found at the word `first` is meant in the sense that all guards of its term allow. */
  isMeant(form: SensedForm, words: TextWords, first: number, page: PageContext): boolean {
    return this.#guardsOf(form.term).every(
      ({ forms, allows }) =>
        (forms && !forms.has(form.folded)) || allows(words, first, form.last, page),
    );
  }

  #guardsOf(term: number): readonly FormGuard[] {
    const known = this.#compiled.get(term);
    if (known) return known;
    const guards = this.#guards.get(term);
    if (!guards) return NONE;
    const compiled = guards.map((guard) => compile(guard, this.#vocabulary));
    this.#compiled.set(term, compiled);
    return compiled;
  }
}

function compile(guard: Guard, vocabulary: Vocabulary): FormGuard {
  return {
    forms: guard.when ? new Set(guard.when.map(foldPhrase)) : null,
    allows: compileGuard(guard, vocabulary),
  };
}
