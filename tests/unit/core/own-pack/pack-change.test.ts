import { describe, expect, it } from 'vitest';
import { changedPack, type PackChange, writtenIds } from '@/core/own-pack/pack-change';
import { entry, wholePack } from './whole-pack';

const nhs = { title: 'Goitre', publisher: 'nhs.uk', url: 'https://www.nhs.uk/goitre' };
const nih = { title: 'Thyroid', publisher: 'nih.gov', url: 'https://www.nih.gov/thyroid' };
const pack = wholePack({
  sources: { nhs, unused: nih },
  terms: [entry('goiter', 'goiter', { sources: ['nhs'] }), entry('tsh', 'TSH')],
});
const changed = (change: PackChange) => changedPack(pack, change);
const names = (change: PackChange) => changed(change).terms.map(({ name }) => name);
const term = { name: 'cold nodule', definition: 'A lump.' };

describe('a pack that is changed', () => {
  it('has what it had where the change says nothing', () => {
    expect(changed({})).toEqual(pack);
  });

  it('has terms that were written at its end, with ids of their own and what they rest on', () => {
    const { terms, sources } = changed({
      written: [
        { term, sources: [nhs] },
        { term: { ...term, name: 'Goiter' }, sources: [{ ...nih, title: 'Another' }] },
      ],
    });
    expect(terms.map(({ id }) => id)).toEqual(['goiter', 'tsh', 'cold-nodule', 'goiter-2']);
    expect(terms[2]).toMatchObject({ tier: 'A', sources: ['nhs'] });
    expect(terms[2]?.forms.standard).toEqual(['cold nodule']);
    expect(sources[terms[3]?.sources[0] ?? '']).toEqual({ ...nih, title: 'Another' });
  });

  it('has a term with the id of one that is there in its place, and no source that only that named', () => {
    const written = [{ term: { ...term, id: 'goiter' }, sources: [] }];
    expect(names({ written })).toEqual(['cold nodule', 'TSH']);
    expect(changed({ written }).sources).toEqual({ unused: nih });
  });

  it('has back what was removed, as it was', () => {
    const removed = changed({ removed: ['goiter'] });
    expect(removed.terms.map(({ id }) => id)).toEqual(['tsh']);
    const [goiter] = pack.terms;
    const written = [{ term: goiter as NonNullable<typeof goiter>, sources: [nhs] }];
    const restored = changedPack(removed, { written, at: 0 });
    expect(restored.terms.map(({ id }) => id)).toEqual(['goiter', 'tsh']);
    expect(restored.sources[restored.terms[0]?.sources[0] ?? '']).toEqual(nhs);
  });

  it('has another name, language, version and licence, and its id', () => {
    const head = { name: 'Other', language: 'es', version: '2', licence: 'CC BY 4.0' };
    expect(changed({ head })).toEqual({ ...pack, ...head });
  });
});

it('is one line in each part of its head, whatever was pasted there', () => {
  const head = { name: ' My\twords ', version: '1\u0007', licence: 'CC\u0085BY' };
  expect(changed({ head })).toMatchObject({ name: 'My words', version: '1', licence: 'CC BY' });
});

it('says which terms a change has written', () => {
  const change = {
    written: [
      { term, sources: [] },
      { term: { ...term, id: 'tsh' }, sources: [] },
    ],
  };
  expect([...writtenIds(pack, changed(change), change)]).toEqual(['tsh', 'cold-nodule']);
});
