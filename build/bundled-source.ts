import { readFinderSource } from '../src/core/compile/read-finder-source';
import { readData, readEntries } from './bundled-data';

/** Reads what ships for finding, before it is compiled. */
export const readBundledSource = () => readFinderSource({ read: readData, readTerms: readEntries });

/** What ships for finding, as it was when this was first imported. */
export const bundledSource = readBundledSource();
