import { type Rewritten, rewriteText } from './rewrite-text';

/**
 * A hyphen with which a word is carried over the end of a line, which goes on in small letters. One letter is never
 * carried over: with it, the word beside it would be taken for a slip.
 */
const LINE_END = /(?<=\p{L}\p{Ll})[-‐\u00ad][^\S\n]*\n\s*(?=\p{Ll}{2})/gu;

/** A quick test for one, since `LINE_END` looks behind each character, which takes a hundred times as long. */
const MAY_BE_LINE_END = /[-‐\u00ad][^\S\n]*\n/;

/** Joins the halves of words that are parted by a hyphen at the end of a line; null where there are none. */
export function joinLineEnds(text: string): Rewritten | null {
  return MAY_BE_LINE_END.test(text) ? rewriteText(text, LINE_END, () => '') : null;
}
