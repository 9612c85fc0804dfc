import type { FoundForm } from '../find/form-search';
import type { FindableTerm } from '../glossary/glossary';
import { foldWords, type Words } from '../text/words';
import { compileGuard, type Guard, type Sense } from './guards';
import type { PageContext } from './page-context';
import { Vocabulary, type WordGroups } from './vocabulary';

/** What tells the health sense of terms from others. */
export interface SenseRules {
  /** The guards of each term by its id; a term that has none means one thing only. */
  guards: Record<string, Guard[]>;
  /** The word groups that guards name. */
  wordGroups: WordGroups;
}

interface FormGuard {
  /** The folded forms it speaks of; null for all. */
  forms: ReadonlySet<string> | null;
  allows: Sense;
}

/** The guards of every term; those of a term are compiled when one of its forms is first seen. */
export class Senses {
  readonly #rules: SenseRules;
  readonly #vocabulary: Vocabulary;
  readonly #guards = new Map<string, FormGuard[]>();

  constructor(rules: SenseRules) {
    this.#rules = rules;
    this.#vocabulary = new Vocabulary(rules.wordGroups);
  }

  /** Whether a form found at the word `first` is meant in the sense that the guards of its term allow. */
  isMeant(
    { term, folded, last }: FoundForm,
    words: Words,
    first: number,
    page: PageContext,
  ): boolean {
    const guards = this.#guards.get(term) ?? this.#compile(term);
    return guards.every(
      ({ forms, allows }) => (forms && !forms.has(folded)) || allows(words, first, last, page),
    );
  }

  #compile(term: string): FormGuard[] {
    const guards = (this.#rules.guards[term] ?? []).map((guard) => ({
      forms: guard.when ? new Set(guard.when.map((form) => foldWords(form).join(' '))) : null,
      allows: compileGuard(guard, this.#vocabulary),
    }));
    this.#guards.set(term, guards);
    return guards;
  }
}

/** The guards of terms by id, without what they tell people who edit them. */
export function guardsOf(terms: readonly FindableTerm[]): Record<string, Guard[]> {
  return Object.fromEntries(
    terms
      .filter(({ guards }) => guards.length > 0)
      .map(({ id, guards }) => [
        id,
        guards.map(({ why, ...guard }: Guard & { why?: string }) => guard),
      ]),
  );
}
