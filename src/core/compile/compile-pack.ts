import { type CompiledPack, PACK_FORMAT } from '../format/compiled-pack';
import { GAP_LABEL } from '../format/packed-automaton';
import { packPairs } from '../format/word-pair';
import type { LanguageData } from '../glossary/language-data';
import type { Pack } from '../glossary/pack';
import { withPlainLetters } from '../text/plain-letters';
import { foldPhrase } from '../text/words';
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

/** What share of the time has passed when the forms are read, and when all but the proof of the names is done. */
const SHARE_READ = 0.3;
const SHARE_COMPILED = 0.8;

/**
 * Makes of a pack what finding its terms takes. The faults name each form that can never match, which is left out, and
 * each term that is not found by its own name. Throws on a list of form words that does not exist. `onShare` is told how
 * much is done, from 0 to 1.
 */
export function compilePack(
  pack: Pack,
  language: LanguageData,
  onShare: (share: number) => void = () => {},
): CompilerOutput {
  const terms = plainTerms(pack.terms, pack.formWords, pack.language);
  const { sequences, faults } = formSequences(terms, pack.formWords !== null, pack.language);
  onShare(SHARE_READ);
  const numbered = numberWords(sequences, Object.values(pack.spelling?.misspeltWords ?? {}));
  const compiled = compile(pack, terms, sequences, numbered, language);
  onShare(SHARE_COMPILED);
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
  { id, language, spelling, wordGroups }: Pack,
  terms: readonly PlainTerm[],
  sequences: readonly FormSequence[],
  numbered: NumberedWords,
  { functionWords }: LanguageData,
): CompiledPack {
  const tiers = terms.map(({ tier }) => tier);
  const tierOf = (term: number) => tiers[term] as PlainTerm['tier'];
  const exact = sequences.filter(({ kind }) => kind === 'exact');
  const small = functionWords.languages[language] ?? functionWords.english;
  return {
    format: PACK_FORMAT,
    id,
    language,
    terms: terms.map((term) => term.id),
    tiers,
    words: numbered.words.join(' '),
    openings: numbered.openings,
    alone: wordsAlone(sequences, numbered, tierOf),
    pairs: packPairs(tellingPairs(sequences, numbered.numberOf, new Set(small), tierOf)),
    automaton: buildAutomaton(labelsOf(sequences, numbered, terms.length)),
    exact: {
      forms: exact.map(({ form }) => withPlainLetters(form)),
      terms: exact.map(({ term }) => term),
    },
    spelling: spelling && compileSpelling(spelling, sequences, numbered),
    everyday: terms.flatMap(({ everyday }, term) =>
      everyday.length > 0 ? [[term, everyday.map(foldPhrase)]] : [],
    ),
    guards: terms.flatMap(({ guards }, term) => (guards.length > 0 ? [[term, guards]] : [])),
    wordGroups: Object.entries(wordGroups),
  };
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
