import { expect, it } from 'vitest';
import { keepPack } from '@/core/own-pack/keep-pack';
import { termNotes } from '@/core/own-pack/term-notes';
import { bundledSource } from '../../../../build/bundled-source';
import { entry, wholePack } from './whole-pack';

const forms = (...standard: string[]) => ({
  forms: { standard, lay: [], misspelt: [], abbreviations: [] },
});
const pack = wholePack({
  terms: [
    entry('goiter', 'goiter', forms('goiter', 'big neck')),
    entry('walk', 'walk', forms('walk', 'big neck', '+++')),
  ],
});
const { faults } = keepPack(pack, bundledSource.language, 0);
const notes = (of: typeof pack, ...ids: string[]) =>
  termNotes(of, new Set(ids), faults, new Set(['walk', 'goiter'])).map(({ kind, words, other }) =>
    `${kind} ${words} ${other}`.trim(),
  );

it('says of terms that were written what may not be as meant, and of no others', () => {
  expect(notes(pack, 'walk')).toEqual([
    'never-found +++',
    'ordinary walk',
    'repeated big neck goiter',
  ]);
  expect(notes(pack)).toEqual([]);
});

it('knows no common words of other languages', () => {
  expect(notes({ ...pack, language: 'de' }, 'goiter')).toEqual([]);
  expect(notes(pack, 'goiter')).toEqual(['ordinary goiter']);
});
