import { readFinderSource } from '../src/core/compile/read-finder-source';
import { readData, readEntries } from './bundled-data';

/** What ships for finding, before it is compiled. */
export const bundledSource = readFinderSource({ read: readData, readTerms: readEntries });
