import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { keepPack } from '@/core/own-pack/keep-pack';
import type { KeptPack } from '@/core/own-pack/kept-pack';
import type { WholePack } from '@/core/pack-file/pack-file';
import { createPackStore, type PackStore } from '@/store/pack-store';
import type { Workshop } from '@/store/workshop';
import { bundledLookUp } from '../../../build/bundled-look-up';
import { bundledSource } from '../../../build/bundled-source';
import { commonWords } from '../../../build/common-words';
import { wholePack } from '../core/own-pack/whole-pack';

vi.stubGlobal('IDBKeyRange', IDBKeyRange);

/** A store in a browser of its own, and what reaches into that behind its back. */
export function freshStore() {
  const factory = new IDBFactory();
  const reach = (part: string, change: (part: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const opening = factory.open('packs');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(part, 'readwrite');
        change(transaction.objectStore(part));
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        transaction.onerror = () => reject(transaction.error);
      };
    });
  return { factory, store: createPackStore(factory), reach };
}

let clock = 0;

/** A pack as it is kept; one that is made later was kept later. */
export function kept(more: Partial<WholePack> = {}): KeptPack {
  return keepPack(wholePack(more), bundledSource.language, ++clock).kept;
}

const SHIPPED: Omit<Workshop, 'store'> = {
  language: bundledSource.language,
  bundledTerms: JSON.stringify(bundledLookUp()),
  commonWords: commonWords(),
};

/** What the worker of the page of options has, but for this store. */
export function workshopOf(store: PackStore): Workshop {
  return { ...SHIPPED, store };
}
