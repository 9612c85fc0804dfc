import { buildAutomaton } from './form-automaton';
import type { FindableTerm } from './glossary';
import { type PackedAutomaton, packAutomaton } from './packed-automaton';
import { hashOfWord } from './word-hash';
import { foldWords } from './words';

/** In a form, stands for up to two other words: "weak … muscles" finds "weak leg muscles". */
export const GAP = '…';

/** All that `TermIndex` looks forms up in, small as text and quick to read. Words are folded, spaces part them. */
export interface CompiledIndex {
  terms: string[];
  /** The words of forms, numbered from 1: those that are a form by themselves, those that begin one, and the others. */
  words: [forms: string, openings: string, others: string];
  /** Words among them that no slip is taken for: they stand in abbreviations and misspelt forms alone. */
  oddWords: string;
  /** For each word that is often misspelt, the word and its misspellings. */
  misspellings: string[];
  /** Forms that must stand letter for letter, and the places of their terms. */
  exact: [form: string, term: number][];
  /** The automaton over the numbers of words; 0 is a gap, and numbers past all words end a form. */
  automaton: PackedAutomaton;
}

/** One way to write one term, in folded words; null is a gap. */
interface Sequence {
  words: (string | null)[];
  term: number;
  form: string;
  isExact: boolean;
  isSpeltRight: boolean;
}

/** What an index is made of. */
export interface IndexSource {
  terms: readonly FindableTerm[];
  /** Misspelt words, folded, and the words that they mean. */
  misspeltWords: Record<string, string>;
}

/** Makes the index of all forms of the given terms. Throws when a form has no letters. */
export function compileIndex({ terms, misspeltWords }: IndexSource): CompiledIndex {
  const sequences = terms.flatMap(sequencesOf);
  const misspellings = groupByMeaning(misspeltWords);
  const right = new Set(wordsOf(sequences.filter(({ isSpeltRight }) => isSpeltRight)));
  const openings = new Set(sequences.map(({ words }) => words[0]));
  const forms = new Set(wordsOf(sequences.filter(({ words }) => words.length === 1)));
  const all = [...new Set([...wordsOf(sequences), ...misspellings.keys()])].sort();
  const words = [
    all.filter((word) => forms.has(word)),
    all.filter((word) => openings.has(word) && !forms.has(word)),
    all.filter((word) => !openings.has(word)),
  ] as const;

  refuseClashes([...all, ...Object.keys(misspeltWords)]);
  const numbers = new Map(words.flat().map((word, i) => [word, i + 1]));
  const exact = sequences.filter(({ isExact }) => isExact);
  const firstEnd = numbers.size + 1;
  const automaton = buildAutomaton(
    sequences.map((sequence) => [
      ...sequence.words.map((word) => (word === null ? 0 : (numbers.get(word) as number))),
      firstEnd + (sequence.isExact ? terms.length + exact.indexOf(sequence) : sequence.term),
    ]),
  );
  return {
    terms: terms.map(({ id }) => id),
    words: [words[0].join(' '), words[1].join(' '), words[2].join(' ')],
    oddWords: all.filter((word) => !right.has(word)).join(' '),
    misspellings: Array.from(misspellings, ([word, wrong]) => [word, ...wrong].join(' ')),
    exact: exact.map(({ form, term }) => [form, term]),
    automaton: packAutomaton(automaton),
  };
}

function sequencesOf({ id, forms }: FindableTerm, term: number): Sequence[] {
  const sequence = (form: string, isSpeltRight: boolean, isExact = false): Sequence => {
    const parts = form.split(GAP).map(foldWords);
    if (!parts[0]?.length) throw new Error(`${id}: the form "${form}" has no letters`);
    const words = parts.flatMap((part, i) => (i > 0 ? [null, ...part] : part));
    return { words, term, form, isExact, isSpeltRight };
  };
  return [
    ...[...forms.standard, ...forms.lay].map((form) => sequence(form, true)),
    ...forms.misspelt.map((form) => sequence(form, false)),
    ...forms.abbreviations.map((form) => sequence(form, false, true)),
  ];
}

/** Throws where two words have the same hash, so that one would hide the other. */
function refuseClashes(words: readonly string[]): void {
  const byHash = new Map<number, string>();
  for (const word of words) {
    const other = byHash.get(hashOfWord(word)) ?? word;
    if (other !== word) throw new Error(`The words "${word}" and "${other}" have the same hash`);
    byHash.set(hashOfWord(word), word);
  }
}

function wordsOf(sequences: Sequence[]): string[] {
  return sequences.flatMap(({ words }) => words.filter((word) => word !== null));
}

function groupByMeaning(misspeltWords: Record<string, string>): Map<string, string[]> {
  const byMeaning = new Map<string, string[]>();
  for (const [wrong, right] of Object.entries(misspeltWords)) {
    byMeaning.set(right, [...(byMeaning.get(right) ?? []), wrong]);
  }
  return byMeaning;
}
