import { compilePack } from '@/core/compile/compile-pack';
import { createFinder, type Finder } from '@/core/find/create-finder';
import type { Tier, WrittenTerm } from '@/core/glossary/entry';
import type { LanguageData } from '@/core/glossary/language-data';
import type { Pack } from '@/core/glossary/pack';
import functionWords from '@/data/function-words.json';

/** The function words of the product, and neither common word groups nor subjects. */
export const language: LanguageData = { functionWords, wordGroups: {}, pageSubjects: {} };

/** A pack named "test" of these terms, whose forms have marks; without lists, groups and misspelt words of its own. */
export function packOf(terms: readonly WrittenTerm[], more: Partial<Pack> = {}): Pack {
  return {
    id: 'test',
    terms,
    language: 'en',
    formWords: {},
    spelling: { misspeltWords: {}, ordinaryWords: [] },
    wordGroups: {},
    ...more,
  };
}

/** A finder of packs, in order of preference. */
export function finderOf(packs: readonly Pack[], tiers?: readonly Tier[]): Finder {
  return createFinder(
    { packs: packs.map((pack) => compilePack(pack, language).compiled), language },
    tiers,
  );
}
