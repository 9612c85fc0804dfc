import { describe, expect, it } from 'vitest';
import { compiledPackFault } from '@/core/format/compiled-pack-fault';
import { checkLookUp } from '@/core/own-pack/check-look-up';
import { entry, wholePack } from '../core/own-pack/whole-pack';
import { freshStore, kept } from './stored';

type Damage = [what: string, part: string, change: (part: IDBObjectStore) => void];

const ID = 'own-thyroid';
const put = (change: (value: never) => unknown) => (part: IDBObjectStore) => {
  const asked = part.get(ID);
  asked.onsuccess = () => part.put(change(asked.result as never), ID);
};
const chunkOf = (change: (chunk: never) => unknown) => (part: IDBObjectStore) => {
  const asked = part.getAll();
  asked.onsuccess = () => {
    const [first] = asked.result.filter(({ pack }) => pack === ID);
    part.put(change(first as never));
  };
};
const clear = (part: IDBObjectStore) => part.clear();

/** What is damaged so that all of the pack is, … */
const OF_PACK: Damage[] = [
  ['what is known of it is nothing', 'infos', (part) => part.put(null, ID)],
  ['what is known of it is a text', 'infos', (part) => part.put('pack', ID)],
  ['it has the id of another', 'infos', put((info: object) => ({ ...info, id: 'own-x' }))],
  ['its name is a number', 'infos', put((info: object) => ({ ...info, name: 7 }))],
  [
    'it counts chunks that are not there',
    'infos',
    put((info: object) => ({ ...info, chunkCount: 9 })),
  ],
];
/** … its texts, … */
const OF_TERMS: Damage[] = [
  ['a chunk has no terms', 'chunks', chunkOf((chunk: object) => ({ ...chunk, terms: null }))],
  ['a term is a number', 'chunks', chunkOf((chunk: object) => ({ ...chunk, terms: [1, 2] }))],
  [
    'a term is missing',
    'chunks',
    chunkOf((it: { terms: [] }) => ({ ...it, terms: it.terms.slice(1) })),
  ],
  [
    'two terms have one place',
    'chunks',
    chunkOf((it: { terms: object[] }) => ({
      ...it,
      terms: it.terms.map((t) => ({ ...t, place: 0 })),
    })),
  ],
  [
    'a term has no forms',
    'chunks',
    chunkOf((it: { terms: { entry: object }[] }) => ({
      ...it,
      terms: it.terms.map((t) => ({ ...t, entry: { ...t.entry, forms: {} } })),
    })),
  ],
];
/** … or what is made of these. */
const OF_COMPILED: Damage[] = [
  ['it is missing', 'compiled', (part) => part.delete(ID)],
  ['it is a text', 'compiled', (part) => part.put('', ID)],
  ['it is that of another', 'compiled', put((it: object) => ({ ...it, id: 'own-x' }))],
  ['it has no automaton', 'compiled', put((it: object) => ({ ...it, automaton: null }))],
  [
    'it has a list in the place of numbers',
    'compiled',
    put((it: object) => ({ ...it, alone: [0] })),
  ],
  [
    'its words are cut off',
    'compiled',
    put((it: { words: string }) => ({ ...it, words: it.words.slice(0, 9) })),
  ],
  ...['labels', 'targets'].map(
    (name): Damage => [
      `its ${name} are cut off`,
      'compiled',
      put((it: { automaton: Record<string, Uint32Array> }) => ({
        ...it,
        automaton: { ...it.automaton, [name]: it.automaton[name]?.slice(0, 2) },
      })),
    ],
  ),
  [
    'its automaton leads nowhere',
    'compiled',
    put((it: { automaton: { targets: Uint32Array } }) => ({
      ...it,
      automaton: { ...it.automaton, targets: it.automaton.targets.map(() => 9999) },
    })),
  ],
  [
    'its tiers are fewer than its terms',
    'compiled',
    put((it: object) => ({ ...it, tiers: ['A'] })),
  ],
];

async function damagedBy([, part, change]: Damage) {
  const stored = freshStore();
  await stored.store.save(kept());
  await stored.store.save(kept({ id: 'other', terms: [entry('cramp', 'writer’s cramp')] }));
  await stored.reach(part, change);
  return stored.store;
}

describe('where a pack is damaged', () => {
  it.each(OF_PACK)('it alone is lost, and named: %s', async (...damage) => {
    const store = await damagedBy(damage);
    const { packs, damaged } = await store.list();
    expect(packs.map(({ id }) => id)).toEqual(['own-other']);
    expect(damaged).toMatchObject([{ id: ID, reason: 'damaged' }]);
    expect(damaged[0]?.name).not.toBe('');
    expect(await store.load('own-other')).toMatchObject({ id: 'other' });
    await store.forget(ID);
    expect((await store.list()).damaged).toEqual([]);
  });

  it.each(OF_TERMS)('it is not given half: %s', async (...damage) => {
    const store = await damagedBy(damage);
    await expect(store.load(ID)).rejects.toMatchObject({ kind: 'damaged' });
    expect((await store.loadTerms([`${ID}/goiter`, 'own-other/cramp']))[1]).not.toBeNull();
  });

  it.each(OF_COMPILED)(
    'what is compiled is not used, and its terms stay: %s',
    async (...damage) => {
      const store = await damagedBy(damage);
      const { packs } = await store.loadCompiled([]);
      const faults = packs.map(({ info, part }) => compiledPackFault(part, info.id));
      expect(faults).toEqual(['damaged', null]);
      expect(await store.load(ID)).toEqual(wholePack());
    },
  );

  it('what another version compiled is told apart', async () => {
    const older = put((it: object) => ({ ...it, format: 1 }));
    const store = await damagedBy(['', 'compiled', older]);
    const { packs } = await store.loadCompiled(['own-other']);
    expect(packs.map(({ part }) => compiledPackFault(part, ID))).toEqual(['other-format']);
  });

  it('what it is looked up by is not used', async () => {
    const store = await damagedBy(['', 'lookUps', put((it: object) => ({ ...it, index: {} }))]);
    const { packs } = await store.loadLookUps([]);
    expect(packs.map(({ part }) => checkLookUp(part) !== null)).toEqual([false, true]);
  });

  it.each(['infos', 'chunks'])('it is told of, though all is gone of %s', async (part) => {
    const store = await damagedBy(['', part, clear]);
    const { packs, damaged } = await store.list();
    expect(packs).toEqual([]);
    expect(damaged.map(({ id }) => id)).toEqual(['own-other', ID]);
    for (const { id } of damaged) await store.forget(id);
    expect((await store.list()).damaged).toEqual([]);
    await store.save(kept());
    expect(await store.load(ID)).toEqual(wholePack());
  });

  it('an order that is none is passed over', async () => {
    const store = await damagedBy(['', 'orders', (part) => part.put({ no: 'list' }, 'order')]);
    expect((await store.list()).order).toEqual([ID, 'own-other', 'article', 'around']);
  });
});
