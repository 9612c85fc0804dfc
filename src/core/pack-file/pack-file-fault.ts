import { shortened } from '../text/shortened';

/**
 * What is wrong with a file that was to be a glossary. Of the whole: `empty`, `not-text`, `too-large`, `newer-format`,
 * `no-terms`, `no-columns`. Of how it is written: `not-json`, `too-deep`, `repeated-key`, `unclosed-quote`,
 * `stray-quote`, `too-many-cells`. Of a value: the others.
 */
export type PackFileFaultKind =
  | 'empty'
  | 'not-text'
  | 'too-large'
  | 'newer-format'
  | 'no-terms'
  | 'no-columns'
  | 'not-json'
  | 'too-deep'
  | 'repeated-key'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'too-many-cells'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'not-allowed'
  | 'not-https'
  | 'repeated-id'
  | 'unknown-source'
  | 'unknown-form-words'
  | 'too-many-readings';

/** A fault without its place in the text: where it stands in the value is its path. */
export interface ValueFault {
  kind: PackFileFaultKind;
  /** The keys and numbers that lead to it; empty for the whole. */
  path: readonly (string | number)[];
  /** What stands there, shortened; empty where there is nothing to show. */
  words: string;
  /** What should: a type, the most there may be, the names of choices, the field that is missing. */
  wanted: string;
}

/** A fault of a file, with its place: lines and columns count from 1, a column in UTF-16 units. */
export interface PackFileFault extends ValueFault {
  line: number;
  column: number;
}

/** More faults than a person would read through. */
export const MOST_FAULTS = 500;

const MOST_LETTERS = 60;

/** A value as a fault shows it: as JSON, but for strings, and no longer than a line. */
export function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, MOST_LETTERS + 1) : outline(value);
  return shortened(text, MOST_LETTERS);
}

/** What is large is only named, since writing it out may take long. */
function outline(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
