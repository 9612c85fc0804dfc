import { type CompiledPack, PACK_FORMAT } from '../format/compiled-pack';
import { GAP_LABEL } from '../format/packed-automaton';
import { packPairs } from '../format/word-pair';
import type { LanguageData } from '../glossary/language-data';
import type { Pack } from '../glossary/pack';
import { foldWords } from '../text/words';
import { compileSpelling } from './compile-spelling';
import { plainTerms } from './expand/plain-terms';
import { buildAutomaton } from './form-automaton';
import { type FormSequence, formSequences } from './form-sequences';
import { groupFaults } from './group-faults';
import { idFaults } from './id-faults';
import { nameFaults } from './name-faults';
import { type NumberedWords, numberWords, wordsAlone } from './number-words';
import type { PackFault } from './pack-fault';
import type { PlainTerm } from './plain-term';
import { tellingPairs } from './telling-pairs';

/** A pack for the finder, and what of it can never work. */
export interface CompilerOutput {
  compiled: CompiledPack;
  faults: PackFault[];
}

/**
 * Makes of a pack what finding its terms takes. The faults name each form that can never match, which is left out, and
 * each term that is not found by its own name. Throws on a list of form words that does not exist.
 */
export function compilePack(pack: Pack, language: LanguageData): CompilerOutput {
  const terms = plainTerms(pack.terms, pack.formWords);
  const { sequences, faults } = formSequences(terms, pack.formWords !== null);
  const numbered = numberWords(sequences, Object.values(pack.spelling?.misspeltWords ?? {}));
  const compiled = compile(pack, terms, sequences, numbered, language);
  return {
    compiled,
    faults: [
      ...idFaults(pack.terms),
      ...groupFaults(terms, [...Object.keys(pack.wordGroups), ...Object.keys(language.wordGroups)]),
      ...faults,
      ...nameFaults(compiled, sequences),
    ],
  };
}

function compile(
  { id, spelling, wordGroups }: Pack,
  terms: readonly PlainTerm[],
  sequences: readonly FormSequence[],
  numbered: NumberedWords,
  { functionWords }: LanguageData,
): CompiledPack {
  const tiers = terms.map(({ tier }) => tier);
  const tierOf = (term: number) => tiers[term] as PlainTerm['tier'];
  const exact = sequences.filter(({ kind }) => kind === 'exact');
  const english = new Set(functionWords.english);
  return {
    format: PACK_FORMAT,
    id,
    terms: terms.map((term) => term.id),
    tiers,
    words: numbered.words.join(' '),
    openings: numbered.openings,
    alone: wordsAlone(sequences, numbered, tierOf),
    pairs: packPairs(tellingPairs(sequences, numbered.numberOf, english, tierOf)),
    automaton: buildAutomaton(labelsOf(sequences, numbered, terms.length)),
    exact: { forms: exact.map(({ form }) => form), terms: exact.map(({ term }) => term) },
    spelling: spelling && compileSpelling(spelling, sequences, numbered),
    everyday: terms.flatMap(({ everyday }, term) =>
      everyday.length > 0 ? [[term, everyday.map(foldForm)]] : [],
    ),
    guards: terms.flatMap(({ guards }, term) => (guards.length > 0 ? [[term, guards]] : [])),
    wordGroups: Object.entries(wordGroups),
  };
}

function foldForm(form: string): string {
  return foldWords(form).join(' ');
}

/** The labels along which each form is found, the one that ends it last: see `PackedAutomaton`. */
function labelsOf(
  sequences: readonly FormSequence[],
  { words, numberOf }: NumberedWords,
  terms: number,
): number[][] {
  let exact = 0;
  return sequences.map((sequence) => [
    ...sequence.words.map((word) => (word === null ? GAP_LABEL : (numberOf.get(word) as number))),
    words.length + 1 + (sequence.kind === 'exact' ? terms + exact++ : sequence.term),
  ]);
}
