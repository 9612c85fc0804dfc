/** A text on one line: white space and control characters between its words are one space each, and none is around it. */
export function singleLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
