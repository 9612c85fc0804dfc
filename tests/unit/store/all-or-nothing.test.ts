import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createPackStore } from '@/store/pack-store';
import { wholePack } from '../core/own-pack/whole-pack';
import { freshStore, kept } from './stored';

const other = () => kept({ name: 'Second' });

describe('an import that does not come to its end', () => {
  it('leaves all as it was where something in the pack cannot be kept', async () => {
    const { store } = freshStore();
    await store.save(kept());
    const faulty = other();
    Object.assign(faulty.info, { version: () => 'a function' });
    await expect(store.save(faulty)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await store.load('own-thyroid')).toEqual(wholePack());
  });

  it('leaves all as it was where there is no room left, and says so', async () => {
    const { store } = freshStore();
    await store.save(kept());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(store.save(other())).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect(await store.load('own-thyroid')).toEqual(wholePack());
  });

  it('leaves all as it was where it is cancelled', async () => {
    const { store } = freshStore();
    await store.save(kept());
    await expect(store.save(other(), AbortSignal.abort())).rejects.toMatchObject({
      kind: 'cancelled',
    });
    const controller = new AbortController();
    const saving = store.save(other(), controller.signal);
    await Promise.resolve();
    controller.abort();
    await expect(saving).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await store.load('own-thyroid')).toEqual(wholePack());
    await store.save(other());
    expect((await store.load('own-thyroid')).name).toBe('Second');
  });

  it('keeps away from a pack that a newer version has kept', async () => {
    const { store, reach } = freshStore();
    await store.save(kept());
    const newer = { ...kept().info, format: 99 };
    await reach('infos', (infos) => infos.put(newer, 'own-thyroid'));
    await expect(store.save(other())).rejects.toMatchObject({ kind: 'newer' });
    const { damaged } = await store.list();
    expect(damaged).toEqual([{ id: 'own-thyroid', name: 'Thyroid board', reason: 'newer' }]);
  });

  it('fails with a reason where a newer version made the database, or none opens', async () => {
    const { factory } = freshStore();
    await new Promise((resolve) => {
      const opening = factory.open('packs', 99);
      opening.onsuccess = () => resolve(opening.result.close());
    });
    await expect(createPackStore(factory).list()).rejects.toMatchObject({ kind: 'newer' });
    const closed = {
      open: () => {
        throw new DOMException('', 'UnknownError');
      },
    };
    const store = createPackStore(closed as unknown as IDBFactory);
    await expect(store.list()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
