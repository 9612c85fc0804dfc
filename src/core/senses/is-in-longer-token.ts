import type { TextWords } from '../text/words';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SMALL_OR_DIGIT = /[\p{Ll}\p{N}]/u;
const DIGIT = /\d/;
/** A number with a point that measures nothing: "BFS 4.2" is software, "XR 37.5 mg" a medicine. */
const VERSION = /^\s+\d+\.\d+(?![\d.]*\s*(?:%|[mµ]?c?g\b|m?l\b|mmol|iu\b|ng\b|u\b))/i;

/**
 * Whether the words `first` to `last` are part of a longer token: an address or a member ("BFS.com", "a.DOMS"), a
 * number of a series ("RSI-14"), or a name with its version ("CTS 4.2").
 */
export function isInLongerToken(
  { text, starts, ends }: TextWords,
  first: number,
  last: number,
): boolean {
  const [start, end] = [starts[first] as number, ends[last] as number];
  const isMember = text[start - 1] === '.' && LETTER_OR_DIGIT.test(text.charAt(start - 2));
  const isAddress = text[end] === '.' && SMALL_OR_DIGIT.test(text.charAt(end + 1));
  const isNumbered = text[end] === '-' && DIGIT.test(text.charAt(end + 1));
  return isMember || isAddress || isNumbered || VERSION.test(text.slice(end, end + 12));
}
