import { expect, it } from 'vitest';
import { rewriteText } from '@/core/text/rewrite-text';

const rewritten = rewriteText('oﬃce', /ﬃ/g, () => 'ffi');

it('gives the whole of a sign for each letter of it', () => {
  expect(rewritten?.text).toBe('office');
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => rewritten?.startOf(at))).toEqual([0, 1, 1, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => rewritten?.endOf(at))).toEqual([0, 1, 2, 2, 2, 3, 4]);
});

it('leaves out what is written as nothing', () => {
  const without = rewriteText('a-b', /-/g, () => '');
  expect(without?.text).toBe('ab');
  expect([without?.endOf(1), without?.startOf(1), without?.endOf(2)]).toEqual([1, 2, 3]);
});

it('gives null for a text in which there is nothing to be rewritten', () => {
  expect(rewriteText('office', /ﬃ/g, () => 'ffi')).toBeNull();
});
