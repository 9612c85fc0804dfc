import { expect, it } from 'vitest';
import { compileFinderData } from '@/core/compile/compile-finder-data';
import { createFinder } from '@/core/find/create-finder';
import { keepPack } from '@/core/own-pack/keep-pack';
import { bundledSource } from '../../../../build/bundled-source';
import { entry, wholePack } from '../own-pack/whole-pack';

const bundled = compileFinderData(bundledSource);
const terms = [entry('mine', 'fibromyalgia'), entry('too', 'Fibromyalgia'), entry('ear', 'ear')];
const own = keepPack(wholePack({ terms }), bundled.language, 1).kept.compiled;
const { termsFor } = createFinder({ ...bundled, packs: [own, ...bundled.packs] });

it('gives the terms of all packs for just these words, in the order of the packs', () => {
  expect(termsFor('FIBROMYALGIA')).toEqual([
    'own-thyroid/mine',
    'own-thyroid/too',
    'article/fibromyalgia',
  ]);
});

it('gives none for more words, or fewer', () => {
  expect(['fibromyalgia pain', 'my ear', '', '…'].map(termsFor)).toEqual([[], [], [], []]);
});
