import type { FindableTerm } from './glossary';
import { compileGuard, type Sense } from './guards';
import { Vocabulary, type WordGroups } from './vocabulary';
import { foldWords } from './words';

interface FormGuard {
  /** The folded forms it speaks of; null for all. */
  forms: ReadonlySet<string> | null;
  allows: Sense;
}

/** The guards of every term; those of a term are compiled when one of its forms is first seen. */
export class Senses {
  readonly #vocabulary: Vocabulary;
  readonly #guards = new Map<FindableTerm, FormGuard[]>();

  constructor(wordGroups: WordGroups) {
    this.#vocabulary = new Vocabulary(wordGroups);
  }

  /** The sense that the guards of a term allow one of its forms, given folded. */
  senseOf(term: FindableTerm, foldedForm: string): Sense {
    const guards = this.#guards.get(term) ?? this.#compile(term);
    return (words, first, last, page) =>
      guards.every(
        ({ forms, allows }) =>
          (forms && !forms.has(foldedForm)) || allows(words, first, last, page),
      );
  }

  #compile(term: FindableTerm): FormGuard[] {
    const guards = term.guards.map((guard) => ({
      forms: guard.when ? new Set(guard.when.map((form) => foldWords(form).join(' '))) : null,
      allows: compileGuard(guard, this.#vocabulary),
    }));
    this.#guards.set(term, guards);
    return guards;
  }
}
