/** A text in which some signs were written otherwise. Offsets are in UTF-16 units. */
export interface Rewritten {
  readonly text: string;
  /** Where, in the text as it was, that begins which stands at an offset. */
  startOf(offset: number): number;
  /** Where, in the text as it was, that ends which stands before an offset. */
  endOf(offset: number): number;
}

/** Writes whatever a global pattern finds as `plainOf` says; null where it finds nothing, as in nearly every text. */
export function rewriteText(
  text: string,
  pattern: RegExp,
  plainOf: (found: string) => string,
): Rewritten | null {
  if (text.search(pattern) < 0) return null;
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (written: string, start: number, end: number) => {
    for (let i = 0; i < written.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    plain += written;
  };
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) add(text.charAt(i), i, i + 1);
  };
  let copied = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    copy(copied, index);
    copied = index + found.length;
    add(plainOf(found), index, copied);
  }
  copy(copied, text.length);
  return {
    text: plain,
    startOf: (offset) => starts[offset] ?? text.length,
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}
