import { expect, it } from 'vitest';
import { onlyAsked } from '../../../../scripts/eval/only-asked';
import { score } from '../../../../scripts/eval/score';

const spanOf = (start: number, end: number, term: string) => ({ start, end, term, accept: [] });
const texts = [
  {
    id: 'a',
    text: 'numb, massage',
    spans: [spanOf(0, 4, 'p/numb'), spanOf(6, 13, 'p/massage')],
    optional: [],
  },
];
const isAsked = (term: string) => term !== 'p/massage';

it('neither asks for a term of another tier nor minds it', () => {
  const [asked] = onlyAsked(texts, isAsked);
  expect(asked?.spans).toEqual([spanOf(0, 4, 'p/numb')]);
  const found = (terms: string[]) =>
    texts[0]?.spans.filter(({ term }) => terms.includes(term)) ?? [];
  for (const terms of [['p/numb'], ['p/numb', 'p/massage']]) {
    expect(score(onlyAsked(texts, isAsked), () => found(terms))).toMatchObject({
      required: 1,
      found: 1,
      falseHits: 0,
    });
  }
});
