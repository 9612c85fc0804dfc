import type { FindableTerm } from '../glossary/glossary';
import { buildAutomaton, type FormAutomaton } from './form-automaton';
import { type FormSequence, formSequences } from './form-sequences';

/** All that `TermIndex` looks forms up in. */
export interface CompiledIndex {
  terms: string[];
  /** The folded words of forms by number, from 1: those that are a form by themselves, those that begin one, the others. */
  words: string[];
  /** How many words are forms by themselves in any case, how many with a capital at least, and how many can begin one. */
  caselessForms: number;
  forms: number;
  openings: number;
  /** Forms that must stand letter for letter, and the places of their terms. */
  exact: [form: string, term: number][];
  /** The automaton over the numbers of words; 0 is a gap, and numbers past all words end a form. */
  automaton: FormAutomaton;
}

/** What an index is made of. */
export interface IndexSource {
  terms: readonly FindableTerm[];
  /** Misspelt words, folded, and the words that they mean. */
  misspeltWords: Record<string, string>;
}

/** Makes the index of all forms of the given terms. Throws when a form has no letters. */
export function compileIndex({ terms, misspeltWords }: IndexSource): CompiledIndex {
  const sequences = formSequences(terms);
  const openings = new Set(sequences.map(({ words }) => words[0]));
  const single = sequences.filter(({ words }) => words.length === 1);
  const forms = new Set(wordsOf(single));
  const caseless = new Set(wordsOf(single.filter((it) => !it.isExact || !hasCapital(it.form))));
  const all = [...new Set([...wordsOf(sequences), ...Object.values(misspeltWords)])].sort();
  const words = [
    '',
    ...all.filter((word) => caseless.has(word)),
    ...all.filter((word) => forms.has(word) && !caseless.has(word)),
    ...all.filter((word) => openings.has(word) && !forms.has(word)),
    ...all.filter((word) => !openings.has(word)),
  ];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const exact = sequences.filter(({ isExact }) => isExact);
  return {
    terms: terms.map(({ id }) => id),
    words,
    caselessForms: caseless.size,
    forms: forms.size,
    openings: openings.size,
    exact: exact.map(({ form, term }) => [form, term]),
    automaton: buildAutomaton(
      sequences.map((sequence) => [
        ...sequence.words.map((word) => (word === null ? 0 : (numbers.get(word) as number))),
        words.length + (sequence.isExact ? terms.length + exact.indexOf(sequence) : sequence.term),
      ]),
    ),
  };
}

function hasCapital(form: string): boolean {
  return /^[A-Z]/.test(form);
}

function wordsOf(sequences: FormSequence[]): string[] {
  return sequences.flatMap(({ words }) => words.filter((word) => word !== null));
}
