import { beforeEach, describe, expect, it } from 'vitest';
import { countInReadingOrder } from '@/page/mark/count-in-reading-order';
import { markOn, stubPaint, textsIn } from '../fake-paint';

/** Counts marks of these terms, each in a place of its own, that were found in this order of places. */
function countTerms(terms: readonly string[], found: readonly number[]) {
  const texts = textsIn(terms.map((term) => `<p><b>${term}</b></p>`).join(''));
  const marks = found.map((i) => markOn(texts[i] as Text, { term: terms[i] as string }));
  return countInReadingOrder(marks).map(({ id, count }) => `${id} ${count}`);
}

beforeEach(() => {
  stubPaint();
});

describe('countInReadingOrder', () => {
  it('counts each term once', () => {
    expect(countTerms(['b', 'a', 'b'], [0, 1, 2])).toEqual(['b 2', 'a 1']);
    expect(countTerms([], [])).toEqual([]);
  });

  it.each([
    ['from the middle, as on a scrolled page', [2, 3, 0, 1, 4, 5]],
    ['backwards', [5, 4, 3, 2, 1, 0]],
    ['here and there', [3, 5, 1, 4, 0, 2]],
  ])('names first what is read first, found %s', (_, found) => {
    expect(countTerms(['b', 'c', 'a', 'b', 'd', 'a'], found)).toEqual(['b 2', 'c 1', 'a 2', 'd 1']);
  });
});
