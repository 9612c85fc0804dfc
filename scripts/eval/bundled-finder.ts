import { bundledSource } from '../../build/bundled-source';
import { bundledTexts } from '../../build/bundled-texts';
import { compileFinderData } from '../../src/core/compile/compile-finder-data';
import { createFinder, type Finder } from '../../src/core/find/create-finder';
import { SHIPPED_TIERS } from '../../src/core/format/form-tiers';
import type { Tier } from '../../src/core/glossary/entry';
import { type TermId, termId } from '../../src/core/glossary/term-id';

/** A finder of what ships, which terms it is asked for, and which terms a term names as related. */
export interface BundledFinder extends Finder {
  isAsked(term: string): boolean;
  relatedTo(term: string): readonly string[];
}

/** Makes a finder of the glossary that ships, for the tiers that ship unless told otherwise. */
export function bundledFinder(tiers: readonly Tier[] = SHIPPED_TIERS): BundledFinder {
  const asked = new Set<string>(
    bundledSource.packs.flatMap(({ id, terms }) =>
      terms.filter(({ tier }) => tiers.includes(tier)).map((term) => termId(id, term.id)),
    ),
  );
  const texts = bundledTexts();
  return {
    ...createFinder(compileFinderData(bundledSource), tiers),
    isAsked: (term) => asked.has(term),
    relatedTo: (term) => JSON.parse(texts[term as TermId] ?? '{"related":[]}').related,
  };
}
