import { hasSlips } from '../find/near-spelling';
import { type FiledPairs, fileWordPairs, type WordPair } from '../find/word-pairs';
import { MISSPELT } from '../find/word-table';
import type { FunctionWords } from '../text/language';
import { hashOfWord } from '../text/word-hash';
import { foldWords } from '../text/words';
import type { CompiledIndex, IndexSource } from './compile-index';
import { type FormSequence, formSequences } from './form-sequences';

/** What tells texts that may hold a form from all others: small, and quick to read at each start of the background. */
export interface CompiledSieve {
  /**
   * The words of forms and their misspellings, by their hashes. Words have numbers from 1; a misspelling has that of what
   * it means, and `MISSPELT`.
   */
  words: [hash: number, number: number][];
  /** How many words are forms by themselves in any case, and how many with a capital at least: these come first. */
  caselessForms: number;
  forms: number;
  /** For each longer form, two of its words that tell it from other texts. */
  pairs: FiledPairs;
  /** The words of forms that have slips, in their right spelling, parted by spaces. */
  wordsWithSlips: string;
  /** Folded words of the language that are one slip away from these, and mean something else. */
  ordinaryWords: string;
}

/** What a sieve is made of. */
export interface SieveSource extends IndexSource {
  /** Folded words of the language that are one slip away from a word of a form, and mean something else. */
  ordinaryWords: readonly string[];
  functionWords: FunctionWords;
}

/** Makes the sieve for an index. Throws when there are too many words, or two have the same hash. */
export function compileSieve(source: SieveSource, index: CompiledIndex): CompiledSieve {
  const { words, caselessForms, forms } = index;
  const { terms, misspeltWords, ordinaryWords, functionWords } = source;
  const wrong = Object.keys(misspeltWords).filter((word) => !words.includes(word));
  if (words.length > MISSPELT)
    throw new Error(`There are more than ${MISSPELT - 1} words of forms`);
  refuseClashes([...words.slice(1), ...wrong]);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const pairs = formSequences(terms)
    .filter(({ words }) => words.length > 1)
    .map((sequence) => tellingPair(sequence, numbers, functionWords));
  const spelt = terms.flatMap(({ forms: { standard, lay } }) => [...standard, ...lay]);
  return {
    words: [
      ...words.slice(1).map((word, i): [number, number] => [hashOfWord(word), i + 1]),
      ...wrong.map((word): [number, number] => [
        hashOfWord(word),
        MISSPELT + (numbers.get(misspeltWords[word] as string) as number),
      ]),
    ],
    caselessForms,
    forms,
    pairs: fileWordPairs(pairs, words.length - 1),
    wordsWithSlips: [...new Set(spelt.flatMap(foldWords))].filter(hasSlips).sort().join(' '),
    ordinaryWords: ordinaryWords.join(' '),
  };
}

/** The two words of a form that other texts have least near each other: no function words, and with many letters. */
function tellingPair(
  { words }: FormSequence,
  numbers: ReadonlyMap<string, number>,
  { english }: FunctionWords,
): WordPair {
  const weigh = (word: string) => word.length - (english.includes(word) ? 100 : 0);
  const pairs = words.flatMap((first, i) =>
    reachOf(words, i).flatMap((second, place) =>
      first === null || second === null
        ? []
        : [{ first, second, isFar: place > 0, weight: weigh(first) + weigh(second) }],
    ),
  );
  const best = pairs.reduce((one, other) => (other.weight > one.weight ? other : one));
  const [first, second] = [numbers.get(best.first), numbers.get(best.second)] as [number, number];
  return { first, second, isFar: best.isFar };
}

/** What may stand second to a word of a form: the three after it, or the one behind a gap right after it. */
function reachOf(words: FormSequence['words'], first: number): FormSequence['words'] {
  const after = words.slice(first + 1, first + 4);
  const gap = after.indexOf(null);
  return gap < 0 ? after : after.slice(0, gap === 0 ? 2 : gap);
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
