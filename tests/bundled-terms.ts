import { readBundledTerms } from '../build/bundled-terms';

export type { BundledTerm } from '../build/bundled-terms';

/** The terms that ship, read once. */
export const bundledTerms = readBundledTerms();

/** Their entries alone. */
export const bundledEntries = bundledTerms.map(({ entry }) => entry);
