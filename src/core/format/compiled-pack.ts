import type { Tier } from '../glossary/entry';
import type { Guard } from '../glossary/guard';
import type { Numbers } from './numbers';
import type { PackedAutomaton } from './packed-automaton';

/** To be raised whenever the finder can no longer read what an earlier compiler made. */
export const PACK_FORMAT = 3;

/**
 * A pack as the compiler makes it and the finder takes it: plain data, small, and quick to read at each start of the
 * background. Words and terms are named by numbers; 0 is no word. Lists of words are one text, parted by spaces.
 */
export interface CompiledPack {
  format: typeof PACK_FORMAT;
  /** The id of the pack. */
  id: string;
  /** The language of the texts that its terms are found in, as `primary-language` gives it. */
  language: string;
  /** The terms by number, from 0: their ids within the pack, and their tiers. */
  terms: string[];
  tiers: Tier[];
  /** The folded words of forms by number, from 1. The first `openings` of them can begin a form. */
  words: string;
  openings: number;
  /** Which words are a form by themselves: see `form-tiers`. */
  alone: Numbers;
  /** For each longer form two of its words, which tell most texts without it: three numbers a pair, see `word-pair`. */
  pairs: Numbers;
  /** Every form, word by word. */
  automaton: PackedAutomaton;
  /** The forms that must stand letter for letter, and the numbers of their terms. */
  exact: { forms: string[]; terms: Numbers };
  /** How misspelt words are read; null where words count only as they are listed. */
  spelling: CompiledSpelling | null;
  /** The terms, by number, that have forms which every reader knows; these as found, in folded words. */
  everyday: [term: number, forms: string[]][];
  /** The terms, by number, that have guards. */
  guards: [term: number, guards: Guard[]][];
  /** The word groups that are the pack's own. */
  wordGroups: [name: string, words: string[]][];
}

/** How misspelt words of a pack are read. */
export interface CompiledSpelling {
  /** Folded misspelt words, and the numbers of the words that they mean. */
  misspelt: string;
  meant: Numbers;
  /** Folded words of forms, spelt right: a word one slip away from one of these is taken for it … */
  correct: string;
  /** … but not these, which mean something else. */
  ordinary: string;
}
