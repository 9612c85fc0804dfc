import { describe, expect, it } from 'vitest';
import { createFinder } from '@/core/find/create-finder';
import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { createLookUp } from '@/core/look-up/look-up';
import { inOrder } from '@/core/own-pack/in-order';
import { keepPack, refusals } from '@/core/own-pack/keep-pack';
import { isOwnPackId, ownPackId, writtenPackId } from '@/core/own-pack/own-pack-id';
import { packOrder } from '@/core/own-pack/pack-order';
import { entriesOf } from '@/core/own-pack/term-chunks';
import { usablePack } from '@/core/own-pack/usable-pack';
import type { WholePack } from '@/core/pack-file/pack-file';
import { bundledSource } from '../../../../build/bundled-source';
import { entry, wholePack } from './whole-pack';

const { language } = bundledSource;
const keep = (more: Partial<WholePack> = {}) => keepPack(wholePack(more), language, 1);

describe('what is kept of a pack', () => {
  it('has its terms found, and looked up', () => {
    const { kept, faults } = keep();
    expect(faults).toEqual([]);
    const finder = createFinder({ packs: [kept.compiled], language });
    expect(finder.findTerms('She has a goiter.')).toEqual([
      { start: 10, end: 16, term: 'own-thyroid/goiter' },
    ]);
    const { ids, index } = kept.lookUp;
    const lookUp = createLookUp([{ ids: ids.map((id) => `own-thyroid/${id}` as const), index }]);
    expect(lookUp('stimulating').ids).toEqual(['own-thyroid/tsh']);
  });

  it('reads marks in forms only where the pack says that they are there', () => {
    const forms = { standard: ['nodule(s)'], lay: [], misspelt: [], abbreviations: [] };
    const terms = [entry('nodule', 'nodule(s)', { forms })];
    const found = (hasFormMarks: boolean) => {
      const { compiled } = keep({ terms, hasFormMarks }).kept;
      return createFinder({ packs: [compiled], language }).findTerms('two nodules').length;
    };
    expect([found(true), found(false)]).toEqual([1, 0]);
  });

  it('leads from each term to those that name it', () => {
    const terms = [
      entry('a', 'alpha', { related: ['b', 'article/fibromyalgia'] }),
      entry('b', 'beta'),
    ];
    const [chunk] = keep({ terms }).kept.chunks;
    expect(chunk?.terms.map(({ related }) => related)).toEqual([
      ['own-thyroid/b', 'article/fibromyalgia'],
      ['own-thyroid/a'],
    ]);
  });

  it('keeps terms in chunks by their ids, and gives them back in their order', () => {
    const terms = Array.from({ length: 100 }, (_, i) => entry(`t${(i * 37) % 100}`, `name ${i}`));
    const { chunks } = keep({ terms }).kept;
    expect(chunks.map(({ terms: some }) => some.length)).toEqual([32, 32, 32, 4]);
    const firsts = chunks.map(({ first }) => first);
    expect(firsts.toSorted()).toEqual(firsts);
    expect(entriesOf(chunks.toReversed(), 100)).toEqual(terms);
    expect(entriesOf(chunks.slice(1), 100)).toBeNull();
  });

  it('is not to be kept where terms cannot be told apart, or a guard not be read', () => {
    const guards = [{ why: 'another', needsNear: ['@no-such-group'] }];
    const { faults, kept } = keep({
      terms: [entry('a', 'alpha'), entry('a', 'beta'), entry('c', 'gamma', { guards })],
    });
    expect(refusals(faults).map(({ kind }) => kind)).toEqual(['repeated-id', 'unknown-group']);
    expect(usablePack(kept.compiled, 'own-thyroid', language)).toBeNull();
  });

  it('tells how far it has come', () => {
    const shares: number[] = [];
    keepPack(wholePack(), language, 1, (share) => shares.push(share));
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('the id of a pack of one’s own', () => {
  it('is never that of a bundled one, whatever stands in its file', () => {
    for (const id of BUNDLED_PACKS) {
      expect(isOwnPackId(id)).toBe(false);
      expect(BUNDLED_PACKS).not.toContain(ownPackId(id));
      expect(writtenPackId(ownPackId(id))).toBe(id);
    }
  });
});

describe('the order of packs', () => {
  it('puts things of packs in the order that was chosen', () => {
    const order = packOrder(['around', 'own-b', 'gone', 'own-b'], ['own-a', 'own-b']);
    expect(order).toEqual(['own-a', 'around', 'own-b', 'article']);
    expect(
      inOrder(order, [
        ['own-b', 1],
        ['article', 2],
      ]),
    ).toEqual([1, 2]);
  });
});
