import type { FoundNames } from './found-names';
import type { BrowserFigures } from './in-browser';

/** What a pack of so many terms costs, and how its names fare. */
export interface ScaleRow {
  terms: number;
  compileMs: number;
  storedBytes: number;
  names: FoundNames;
  browser: BrowserFigures | null;
}

const MEGABYTE = 1_000_000;

/** The heads of the columns. */
export const HEADER = [
  '  terms',
  'compile s',
  'µs/term',
  'stored MB',
  'own   ',
  'preferred',
  'alike',
  'cannot match',
  'missed',
  'found %',
  'scan/read',
  'background MB',
].join('  ');

/** The row of one size, under `HEADER`: found is the share of those that can match. */
export function describeRow({ terms, compileMs, storedBytes, names, browser }: ScaleRow): string {
  const { own, preferred, alike, cannotMatch, missed } = names;
  const found = own + preferred + alike;
  return [
    String(terms).padStart(7),
    (compileMs / 1000).toFixed(2).padStart(9),
    ((compileMs * 1000) / terms).toFixed(0).padStart(7),
    (storedBytes / MEGABYTE).toFixed(2).padStart(9),
    String(own).padStart(6),
    String(preferred).padStart(9),
    String(alike).padStart(5),
    String(cannotMatch.length).padStart(12),
    String(missed.length).padStart(6),
    ((100 * found) / (found + missed.length)).toFixed(2).padStart(7),
    (browser?.scanRatio.toFixed(2) ?? '–').padStart(9),
    (browser?.backgroundMb.toFixed(2) ?? '–').padStart(13),
  ].join('  ');
}
