import { expect, it } from 'vitest';
import { termsOfFrames } from '@/core/glossary/frame-terms';

it('names each term once, with its count over all frames and the first that shows it', () => {
  const top = { frameId: 0, terms: [{ id: 'numbness', count: 2 }] };
  const inner = {
    frameId: 5,
    terms: [
      { id: 'cramp', count: 1 },
      { id: 'numbness', count: 3 },
    ],
  };
  expect(termsOfFrames([top, inner])).toEqual([
    { id: 'numbness', count: 5, frameId: 0 },
    { id: 'cramp', count: 1, frameId: 5 },
  ]);
  expect(top.terms).toEqual([{ id: 'numbness', count: 2 }]);
});

it('names none where no frame shows any', () => {
  expect(termsOfFrames([])).toEqual([]);
});
