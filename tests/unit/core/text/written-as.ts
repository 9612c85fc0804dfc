import type { Rewritten } from '@/core/text/rewrite-text';

/** How words of a text that was written otherwise stand in it as it was; null where it does not hold them. */
export function writtenAs(text: string, plain: Rewritten | null, words: string): string | null {
  const start = plain?.text.indexOf(words) ?? -1;
  if (plain === null || start < 0) return null;
  return text.slice(plain.startOf(start), plain.endOf(start + words.length));
}
