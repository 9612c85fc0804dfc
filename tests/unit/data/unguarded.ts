import { compileFinderData } from '@/core/compile/compile-finder-data';
import { plainTerms } from '@/core/compile/expand/plain-terms';
import { createFinder } from '@/core/find/create-finder';
import { unguardedSource } from '../../../build/unguarded-source';

/** The bundled terms of every tier with their forms written out, each with the id of its pack. */
export const unguardedTerms = unguardedSource.packs.flatMap(({ id: pack, terms, formWords }) =>
  plainTerms(terms, formWords).map((term) => ({ ...term, pack })),
);

/** Finds the bundled terms of every tier, whatever their guards would say. */
export const findUnguarded = createFinder(compileFinderData(unguardedSource), [
  'A',
  'B',
  'C',
]).findTerms;
