import { packAlone, tierBits } from '../format/form-tiers';
import type { Tier } from '../glossary/entry';
import type { FormSequence } from './form-sequences';

/** The words of forms in the order of their numbers, from 1: first the `openings` that can begin a form. */
export interface NumberedWords {
  words: string[];
  openings: number;
  numberOf: ReadonlyMap<string, number>;
}

/** Numbers the words of forms, and the words that misspelt ones mean. */
export function numberWords(
  sequences: readonly FormSequence[],
  meant: Iterable<string>,
): NumberedWords {
  const openings = new Set<string>();
  const others = new Set(meant);
  for (const { words } of sequences) {
    const [opening, ...rest] = words;
    openings.add(opening as string);
    for (const word of rest) if (word !== null) others.add(word);
  }
  const words = [...[...openings].sort(), ...[...others].filter((it) => !openings.has(it)).sort()];
  return {
    words,
    openings: openings.size,
    numberOf: new Map(words.map((word, i) => [word, i + 1])),
  };
}

/** For each word, the tiers of the terms of which it is a whole form: see `packAlone`. */
export function wordsAlone(
  sequences: readonly FormSequence[],
  { words, numberOf }: NumberedWords,
  tierOf: (term: number) => Tier,
): number[] {
  const alone = words.map(() => 0);
  for (const { words, term, form, kind } of sequences) {
    if (words.length > 1) continue;
    const at = (numberOf.get(words[0] as string) as number) - 1;
    const tier = tierBits([tierOf(term)]);
    const needsCapital = kind === 'exact' && /^[A-Z]/.test(form);
    alone[at] = (alone[at] as number) | (needsCapital ? packAlone(0, tier) : packAlone(tier, 0));
  }
  return alone;
}
