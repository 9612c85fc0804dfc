import { compileFinderData } from '@/core/compile/compile-finder-data';
import { plainTerms } from '@/core/compile/expand/plain-terms';
import { createFinder } from '@/core/find/create-finder';
import { bundledSource } from '../../../build/bundled-source';

const packs = bundledSource.packs.map((pack) => ({
  ...pack,
  terms: pack.terms.map((term) => ({ ...term, guards: [] })),
}));

/** The bundled terms of every tier with their forms written out, each with the id of its pack. */
export const unguardedTerms = packs.flatMap(({ id: pack, terms, formWords }) =>
  plainTerms(terms, formWords).map((term) => ({ ...term, pack })),
);

/** Finds the bundled terms of every tier, whatever their guards would say. */
export const findUnguarded = createFinder(compileFinderData({ ...bundledSource, packs }), [
  'A',
  'B',
  'C',
]).findTerms;
