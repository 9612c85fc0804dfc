import { expect, it } from 'vitest';
import { keepPack } from '@/core/own-pack/keep-pack';
import { createTermList } from '@/core/own-pack/pack-outline';
import { bundledSource } from '../../../../build/bundled-source';
import { entry, wholePack } from './whole-pack';

const terms = ['TSH', 'goiter', 'cold nodule', 'hot nodule'].map((name, i) => entry(`t${i}`, name));
const { lookUp } = keepPack(wholePack({ terms }), bundledSource.language, 0).kept;
const list = createTermList(lookUp, 3);
const names = (typed: string) => list(typed).terms.map(({ name }) => name);

it('lists the first terms by name, and how many there are', () => {
  expect(list('').count).toBe(4);
  expect(names(' ')).toEqual(['cold nodule', 'goiter', 'hot nodule']);
});

it('lists those that have what is typed, or nearly', () => {
  expect(names('nodu')).toEqual(['cold nodule', 'hot nodule']);
  expect(names('goitr')).toEqual(['goiter']);
  expect(list('frobnosis')).toEqual({ terms: [], count: 0 });
});
