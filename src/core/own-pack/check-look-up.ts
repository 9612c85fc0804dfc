import { countWords } from '../format/count-words';
import type { KeptLookUp } from './kept-pack';

/** What was kept as the look-up of a pack; null where it is none, or damaged. */
export function checkLookUp(value: unknown): KeptLookUp | null {
  const { ids, names, index } = Object(value) as Partial<KeptLookUp>;
  const { words, forms, starts, terms, lengths } = Object(index) as Partial<KeptLookUp['index']>;
  const isSound =
    Array.isArray(ids) &&
    Array.isArray(names) &&
    typeof words === 'string' &&
    forms instanceof Uint32Array &&
    starts instanceof Uint32Array &&
    terms instanceof Uint32Array &&
    lengths instanceof Uint32Array &&
    names.length === ids.length &&
    lengths.length === terms.length &&
    starts.at(-1) === forms.length &&
    starts.length === countWords(words) + 1;
  return isSound ? (value as KeptLookUp) : null;
}
