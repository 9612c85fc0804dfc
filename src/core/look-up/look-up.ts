import type { TermId } from '../glossary/term-id';
import { MISSING, wordCost } from './word-cost';
import { wordsOf } from './words-of';

/** A term as it is looked up: its name, and the ways it is written. */
export interface LookUpTerm {
  id: TermId;
  name: string;
  forms: readonly string[];
}

/** What was found, the best first; `isNear` where no term has all that was typed, and these are the nearest. */
interface LookedUp {
  ids: TermId[];
  isNear: boolean;
}

/** More than a person reads through. */
const MOST_FOUND = 20;
/** Shorter words say so little that a term may lack them. */
const SHORTEST_TELLING = 4;
const SHORT_MISSING = 2;

/** Looks up what a person types, a word or the beginning of one, with forgiveness for misspelling. */
export type LookUp = (typed: string) => LookedUp;

/** Makes what looks up these terms. */
export function createLookUp(terms: readonly LookUpTerm[]): LookUp {
  const written = terms.map(({ id, name, forms }) => ({
    id,
    forms: [name, ...forms].map(wordsOf),
  }));
  const known = new Set(written.flatMap(({ forms }) => forms.flat()));
  return (typed) => {
    const costs = wordsOf(typed).map((word) => costsOf(word, known));
    if (costs.length === 0) return { ids: [], isNear: false };
    const found = written
      .map(({ id, forms }) => ({
        id,
        cost: Math.min(...forms.map((form) => formCost(costs, form))),
      }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost);
    const whole = found.filter(({ cost }) => cost < MISSING);
    const shown = whole.length > 0 ? whole : found;
    return {
      ids: shown.slice(0, MOST_FOUND).map(({ id }) => id),
      isNear: whole.length === 0,
    };
  };
}

/** How far each known word is from a typed one; words that are too far are left out. */
interface WordCosts {
  near: ReadonlyMap<string, number>;
  missing: number;
}

function costsOf(typed: string, known: ReadonlySet<string>): WordCosts {
  const near = new Map<string, number>();
  for (const word of known) {
    const cost = wordCost(typed, word);
    if (cost < MISSING) near.set(word, cost);
  }
  return { near, missing: typed.length < SHORTEST_TELLING ? SHORT_MISSING : MISSING };
}

/** How far a form is from all that was typed; infinitely far where it has no word of that. */
function formCost(typed: readonly WordCosts[], form: readonly string[]): number {
  let cost = 0;
  let isAny = false;
  for (const { near, missing } of typed) {
    const least = Math.min(...form.map((word) => near.get(word) ?? MISSING));
    if (least < MISSING) isAny = true;
    cost += Math.min(least, missing);
  }
  // Of two forms with all the words, the one with fewer others is meant.
  return isAny
    ? cost + Math.max(0, form.length - typed.length) / MISSING
    : Number.POSITIVE_INFINITY;
}
