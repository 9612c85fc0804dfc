import { vi } from 'vitest';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import { packOrder } from '@/core/own-pack/pack-order';
import type { PackDesk } from '@/ui/packs/pack-desk';

/** What is known of a pack for tests. */
export function packInfo(more: Partial<PackInfo> = {}): PackInfo {
  return {
    format: 1,
    id: 'own-clinic',
    name: 'Clinic list',
    language: 'en',
    version: '2',
    licence: 'CC0-1.0',
    sources: {},
    hasFormMarks: false,
    termCount: 3,
    chunkCount: 1,
    keptAt: 1,
    ...more,
  };
}

/** The glossaries that ship, for tests. */
export const BUNDLED = ['article', 'around'].map((id) => ({
  id,
  language: 'en',
  version: '1',
  licence: 'MIT',
  termCount: 50,
}));

/** A desk that keeps these packs in memory. */
export function fakeDesk(more: Partial<KeptPacks> = {}) {
  const kept: KeptPacks = { packs: [], deleted: [], damaged: [], order: [], ...more };
  const own = () => [...kept.packs, ...kept.deleted].map(({ id }) => id);
  kept.order = packOrder(kept.order, own());
  const take = (from: 'packs' | 'deleted', id: string) => {
    const pack = kept[from].find((it) => it.id === id) as PackInfo;
    kept[from] = kept[from].filter((it) => it !== pack);
    return pack;
  };
  return {
    list: vi.fn(async () => structuredClone(kept)),
    rename: vi.fn(async (id, name) => {
      kept.packs = kept.packs.map((it) => (it.id === id ? { ...it, name } : it));
    }),
    reorder: vi.fn(async (order) => {
      kept.order = [...order];
    }),
    remove: vi.fn(async (id) => void kept.deleted.push(take('packs', id))),
    restore: vi.fn(async (id) => void kept.packs.push(take('deleted', id))),
    forget: vi.fn(async () => {
      kept.damaged = [];
    }),
    write: vi.fn(async () => '{}'),
    prepare: vi.fn(),
  } satisfies PackDesk;
}
