import { describe, expect, it } from 'vitest';
import { createPackStore } from '@/store/pack-store';
import { entry, wholePack } from '../core/own-pack/whole-pack';
import { freshStore, kept } from './stored';

const MANY = Array.from({ length: 200 }, (_, i) => entry(`t${i}`, `growth ${i.toString(36)}x`));

describe('a store of packs', () => {
  it('keeps nothing at first', async () => {
    const { store } = freshStore();
    const order = ['article', 'around'];
    expect(await store.list()).toEqual({ packs: [], deleted: [], damaged: [], order });
  });

  it('gives a pack back as it was written, its terms in their order', async () => {
    const { store, factory } = freshStore();
    const sources = { nih: { title: 'Goiter', publisher: 'NIH', url: 'https://www.nih.gov/' } };
    const terms = [...MANY.toReversed(), entry('__proto__', 'constructor', { today: '<b>x</b>' })];
    const written = wholePack({ terms, sources });
    await store.save(kept(written));
    const reopened = createPackStore(factory);
    expect(await reopened.load('own-thyroid')).toEqual(written);
    const [info] = (await reopened.list()).packs;
    expect(info).toMatchObject({ id: 'own-thyroid', name: 'Thyroid board', termCount: 201 });
  });

  it('gives the text of any term by its id alone, and null for what is not there', async () => {
    const { store } = freshStore();
    await store.save(kept({ terms: MANY }));
    const ids = MANY.map(({ id }) => `own-thyroid/${id}`);
    const loaded = await store.loadTerms([
      ...ids,
      'own-thyroid/t',
      'own-thyroid/zz',
      'article/als',
    ]);
    expect(loaded.map((it) => it?.term.entry ?? null)).toEqual([...MANY, null, null, null]);
    expect(loaded[0]?.info.name).toBe('Thyroid board');
  });

  it('gives what is made of the packs that are on', async () => {
    const { store } = freshStore();
    await store.save(kept());
    await store.save(kept({ id: 'off' }));
    await store.save(kept({ id: 'gone' }));
    await store.remove('own-gone');
    const { packs, order } = await store.loadCompiled(['own-off']);
    expect(packs).toMatchObject([{ info: { id: 'own-thyroid' } }]);
    expect(packs.map(({ part }) => part)).toEqual([kept().compiled]);
    expect(order).toEqual(['own-thyroid', 'article', 'around']);
    const { packs: lookedUp } = await store.loadLookUps(['own-off']);
    expect(lookedUp).toMatchObject([{ part: { ids: ['goiter', 'tsh'] } }]);
  });

  it('puts a pack in the place of the one with its id, of which nothing stays', async () => {
    const { store } = freshStore();
    await store.save(kept({ terms: MANY }));
    await store.save(kept({ name: 'Second', terms: [entry('new', 'hashitoxicosis')] }));
    const { packs, damaged } = await store.list();
    expect(packs.map(({ name, termCount }) => [name, termCount])).toEqual([['Second', 1]]);
    expect(damaged).toEqual([]);
    expect(await store.loadTerms(['own-thyroid/t1'])).toEqual([null]);
  });

  it('renames a pack', async () => {
    const { store } = freshStore();
    await store.save(kept());
    await store.rename('own-thyroid', 'My words');
    expect((await store.load('own-thyroid')).name).toBe('My words');
    await expect(store.rename('own-none', 'x')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('has packs of one’s own first until an order is chosen', async () => {
    const { store } = freshStore();
    await store.save(kept({ id: 'a' }));
    await store.save(kept({ id: 'b' }));
    expect((await store.list()).order).toEqual(['own-a', 'own-b', 'article', 'around']);
    await store.reorder(['around', 'own-b', 'gone', 'article']);
    await store.save(kept({ id: 'c' }));
    expect((await store.list()).order).toEqual(['own-a', 'own-c', 'around', 'own-b', 'article']);
  });

  it('deletes a pack, and has it back until what is deleted is forgotten', async () => {
    const { store } = freshStore();
    await store.save(kept());
    await store.remove('own-thyroid');
    expect(await store.list()).toMatchObject({
      packs: [],
      deleted: [{ id: 'own-thyroid' }],
      order: ['own-thyroid', 'article', 'around'],
    });
    await store.restore('own-thyroid');
    expect((await store.list()).deleted).toEqual([]);
    expect(await store.load('own-thyroid')).toEqual(wholePack());
    await store.remove('own-thyroid');
    await store.forgetDeleted(Date.now() - 1000);
    await store.restore('own-thyroid');
    await store.remove('own-thyroid');
    await store.forgetDeleted(Date.now() + 1000);
    await expect(store.load('own-thyroid')).rejects.toMatchObject({ kind: 'missing' });
    expect(await store.loadTerms(['own-thyroid/goiter'])).toEqual([null]);
  });
});

describe('what is made of the terms of a pack', () => {
  it('is made anew and kept, while what is known of the pack is as others have changed it', async () => {
    const { store } = freshStore();
    await store.save(kept());
    const other = kept({ terms: MANY });
    const renewing = store.renew('own-thyroid', () => other);
    await Promise.all([renewing, store.rename('own-thyroid', 'Renamed')]);
    expect(await renewing).toBe(other);
    const { packs } = await store.loadCompiled([]);
    expect(packs).toMatchObject([
      { info: { name: 'Renamed', termCount: 2 }, part: other.compiled },
    ]);
  });

  it('is made of these as they are, and leaves a deleted pack deleted', async () => {
    const { store } = freshStore();
    await store.save(kept());
    await store.remove('own-thyroid');
    await store.renew('own-thyroid', (pack) => {
      expect(pack).toEqual(wholePack());
      return kept();
    });
    expect((await store.list()).packs).toEqual([]);
  });

  it('is as it was where it cannot be made', async () => {
    const { store } = freshStore();
    await store.save(kept());
    const refuse = () => {
      throw new Error('refused');
    };
    await expect(store.renew('own-thyroid', refuse)).rejects.toThrow();
    await expect(store.renew('own-missing', () => kept())).rejects.toMatchObject({
      kind: 'missing',
    });
    const { packs } = await store.loadCompiled([]);
    expect(packs.map(({ part }) => part)).toEqual([kept().compiled]);
  });
});
