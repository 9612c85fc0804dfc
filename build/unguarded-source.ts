import type { FinderSource } from '../src/core/compile/read-finder-source';
import { bundledSource } from './bundled-source';

/** What ships for finding, as if no term had a guard: what is found with it is there in letters, in whatever sense. */
export const unguardedSource: FinderSource = {
  ...bundledSource,
  packs: bundledSource.packs.map((pack) => ({
    ...pack,
    terms: pack.terms.map((term) => ({ ...term, guards: [] })),
  })),
};
