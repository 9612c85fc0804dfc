/** How far from words their neighbours are looked for, in UTF-16 units. */
const NEAR = 12;

const PART_OF_WORD = /[\p{L}\p{N}\p{M}_]/u;
const WORD_BEFORE = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u;
/** How the word after begins: the rest of it may still be being written. */
const WORD_AFTER = /^[^\p{L}\p{N}]*[\p{L}\p{N}]/u;

/**
 * Where words of a text start once it has become another; null where they are gone, parts of longer words, or among
 * other words. They are looked for as far from the start of the text as they were, as far from its end, then anywhere.
 */
export function startAfterChange(
  { start, end }: { start: number; end: number },
  before: string,
  after: string,
): number | null {
  const words = before.slice(start, end);
  const left = WORD_BEFORE.exec(before.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const right = WORD_AFTER.exec(before.slice(end, end + NEAR))?.[0] ?? '';
  const isAlone = left + right === '';
  const stands = (at: number) => {
    const endAt = at + words.length;
    if (at < 0 || !after.startsWith(words, at)) return false;
    if (joins(after[at - 1], before[start - 1]) || joins(after[endAt], before[end])) return false;
    const sharesLeft = left !== '' && after.slice(0, at).endsWith(left);
    const sharesRight = right !== '' && after.startsWith(right, endAt);
    return isAlone || sharesLeft || sharesRight;
  };
  const places = [start, start + after.length - before.length];
  const sameDistance = places.find(stands);
  if (sameDistance !== undefined || isAlone) return sameDistance ?? null;
  const anywhere = [after.indexOf(left + words) + left.length, after.indexOf(words + right)];
  return anywhere.find(stands) ?? null;
}

/** Whether a character beside words makes them parts of longer words, which they were not beside what stood there. */
function joins(char: string | undefined, was: string | undefined): boolean {
  return char !== undefined && char !== was && PART_OF_WORD.test(char);
}
