import { afterEach, describe, expect, it, vi } from 'vitest';
import { Seam } from '@/page/read/seam';

/** How a text goes on in another, with edges of elements of these names between them; names of elements in line are null. */
function joinOver(
  edges: readonly (string | null)[],
  one: string,
  other: string,
  prepare = (_: Seam) => {},
) {
  document.body.innerHTML = '<b></b><i></i>';
  const [before, after] = document.body.children as unknown as [Element, Element];
  const seam = new Seam();
  seam.beginAfter(before, one);
  for (const edge of edges) seam.addEdge(edge);
  prepare(seam);
  return seam.joinWith(after, other);
}
const style = vi.spyOn(window, 'getComputedStyle');
const isStyleAsked = (...args: Parameters<typeof joinOver>) => {
  style.mockClear();
  joinOver(...args);
  return style.mock.calls.length > 0;
};

afterEach(() => {
  style.mockClear();
});

describe('Seam', () => {
  it('goes on in the same text, without a look at its style', () => {
    expect(joinOver([], 'neuro', 'pathy')).toBe('word');
    expect(isStyleAsked([], 'neuro', 'pathy')).toBe(false);
  });

  it.each([
    [[null], 'neuro', 'pathy', true],
    [[null], 'joint ', 'pain', false],
    [[null], 'joint', ' pain', false],
    [[null], 'pain', '.', false],
    [[null], '(', 'pain', false],
    [[null], 'neuro-', 'pathy', true],
    [['div'], 'neuro', 'pathy', true],
    [['div'], 'neuro', 'Pathy', false],
    [['div'], 'N', 'EURO', true],
    [['div'], 'It hurts.', 'so', false],
    [['x-found'], 'Pain.', 'It', true],
  ])('over %j, from %j to %j, asks for style: %s', (edges, one, other, expected) => {
    expect(isStyleAsked(edges, one, other)).toBe(expected);
  });

  it('goes on over white space that stands by itself', () => {
    expect(joinOver([null], 'joint', 'pain', (seam) => seam.addSpace())).toBe('word');
    expect(isStyleAsked([null], 'joint', 'pain', (seam) => seam.addSpace())).toBe(false);
  });

  it('ends at what is hardly ever in line, where style need not be asked', () => {
    expect(joinOver(['div'], 'It hurts.', 'so')).toBe('none');
    expect(joinOver([null, 'div'], 'Pain', 'Aches')).toBe('none');
  });

  it('puts a space where one word ends at a note and the next begins', () => {
    expect(joinOver([], 'joint', 'pain', (seam) => seam.addNote())).toBe('phrase');
    expect(joinOver([], 'joint ', 'pain', (seam) => seam.addNote())).toBe('word');
  });

  it('knows whether the next text would touch a letter', () => {
    const seam = new Seam();
    const isTightAfter = (text: string) => {
      seam.beginAfter(document.createTextNode(text), text);
      return [seam.isTight, seam.end];
    };
    expect(isTightAfter('pain')).toEqual([true, 'n']);
    expect(isTightAfter('pain ')).toEqual([false, 'n']);
    expect(isTightAfter('pain.')).toEqual([false, '.']);
  });
});
