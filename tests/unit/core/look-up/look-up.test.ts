import { describe, expect, it } from 'vitest';
import type { TermId } from '@/core/glossary/term-id';
import { createLookUp } from '@/core/look-up/look-up';
import { lookUpPack } from '@/core/look-up/look-up-pack';
import { bundledLookUp } from '../../../../build/bundled-look-up';

const pack = lookUpPack(bundledLookUp());
const lookUp = createLookUp([pack]);
const first = (typed: string) => lookUp(typed).ids[0];

describe('what a person looks up', () => {
  it.each([
    ['fibromyalgia', 'article/fibromyalgia'],
    ['Fibro', 'article/fibromyalgia'],
    ['  FIBROMYALGIA!  ', 'article/fibromyalgia'],
    ['family doctor', 'around/pcp'],
    ['GP', 'around/pcp'],
    ['gp', 'around/pcp'],
    ['peripheral neuropathy', 'article/peripheral-neuropathy'],
    ['neuropathy peripheral', 'article/peripheral-neuropathy'],
  ])('is found by a form: %s', (typed, id) => {
    expect(first(typed)).toBe(id);
    expect(lookUp(typed).isNear).toBe(false);
  });

  it.each([
    ['fibromyalga', 'article/fibromyalgia'],
    ['firbomyalgia', 'article/fibromyalgia'],
    ['fibromialgea', 'article/fibromyalgia'],
    ['fybro', 'article/fibromyalgia'],
    ['periferal neuropaty', 'article/peripheral-neuropathy'],
  ])('is found though misspelt: %s', (typed, id) => {
    expect(lookUp(typed).ids.slice(0, 3)).toContain(id);
  });

  it.each(['fib', 'fibromy', 'firbomy'])('is found while it is being typed: %s', (typed) => {
    expect(lookUp(typed).ids).toContain('article/fibromyalgia');
  });

  it('is found whatever was typed before', () => {
    const typed = 'periferal neuropaty nerve';
    const letters = Array.from(typed, (_, end) => typed.slice(0, end + 1));
    for (const words of [...letters, ...letters.toReversed()]) {
      expect(lookUp(words), words).toEqual(createLookUp([pack])(words));
    }
  });

  it('may have small words that no term has', () => {
    expect(lookUp('fibromyalgia, um')).toMatchObject({ isNear: false });
  });

  it('is told apart from what is only near', () => {
    const { ids, isNear } = lookUp('fibromyalgia umbrella');
    expect(ids[0]).toBe('article/fibromyalgia');
    expect(isNear).toBe(true);
  });

  it.each(['', '  ', '…', 'xyzzyquux'])('is nothing where nothing is like it: %j', (typed) => {
    expect(lookUp(typed).ids).toEqual([]);
  });

  it('gives each term once, and no more than a person reads through', () => {
    const { ids } = lookUp('a');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(20);
  });
});

it.each(bundledLookUp().map(({ id, name }) => ({ id, name })))(
  'finds $id by its name',
  ({ id, name }) => {
    const { ids, isNear } = lookUp(name);
    expect(ids.slice(0, 3)).toContain(id);
    expect(isNear).toBe(false);
  },
);

describe('packs', () => {
  const term = (id: TermId, name: string) => ({ id, name, forms: [] });
  const own = lookUpPack([term('own-x/fibro', 'Fibromyalgia'), term('own-x/umbel', 'Umbel')]);
  const bundled = lookUpPack(bundledLookUp());

  it('come one after the other where both know a word', () => {
    const [first, second] = createLookUp([own, bundled])('fibromyalgia').ids;
    expect([first, second]).toEqual(['own-x/fibro', 'article/fibromyalgia']);
    expect(createLookUp([bundled, own])('fibromyalgia').ids[0]).toBe('article/fibromyalgia');
  });

  it('are searched by themselves: one has all that was typed, so the others are not near', () => {
    expect(createLookUp([bundled, own])('umbel')).toEqual({ ids: ['own-x/umbel'], isNear: false });
  });
});
