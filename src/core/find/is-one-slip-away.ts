import { foldUnit } from '../text/fold-text';

/**
 * Whether one slip makes a folded word of the one from `start` to `end` of a text: a letter left out, put in or
 * replaced, or two that changed places. False for equal words.
 */
export function isOneSlipAway(text: string, start: number, end: number, word: string): boolean {
  const longer = end - start - word.length;
  if (longer > 1 || longer < -1) return false;
  const shorter = Math.min(end - start, word.length);
  let before = 0;
  while (before < shorter && unitAt(text, start + before) === word.charCodeAt(before)) before++;
  let after = 0;
  const last = word.length - 1;
  while (
    after < shorter - before &&
    unitAt(text, end - 1 - after) === word.charCodeAt(last - after)
  ) {
    after++;
  }
  const wrong = shorter - before - after;
  if (longer !== 0) return wrong === 0;
  const isSwap =
    wrong === 2 &&
    unitAt(text, start + before) === word.charCodeAt(before + 1) &&
    unitAt(text, start + before + 1) === word.charCodeAt(before);
  return wrong === 1 || isSwap;
}

function unitAt(text: string, position: number): number {
  return foldUnit(text.charCodeAt(position));
}
