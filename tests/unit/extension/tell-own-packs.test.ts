import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import { tellOwnPacks } from '@/extension/tell-own-packs';

const INFO: PackInfo = {
  id: 'own-thyroid',
  name: 'Thyroid board',
  language: 'es',
  version: '',
  licence: '',
  sources: {},
  format: 1,
  hasFormMarks: false,
  termCount: 2,
  chunkCount: 1,
  keptAt: 1,
  saves: 1,
};
const NONE: KeptPacks = { packs: [], deleted: [], damaged: [], order: ['article', 'around'] };
const ONE: KeptPacks = { ...NONE, packs: [INFO], order: ['own-thyroid', 'article', 'around'] };

const heard = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  heard.mockReset();
  fakeBrowser.storage.local.onChanged.addListener(heard);
});

it('says in which other languages packs are', async () => {
  await tellOwnPacks(ONE);
  const { ownPacks } = await fakeBrowser.storage.local.get('ownPacks');
  expect(ownPacks).toMatch(/^[0-9a-f]{16}\nown-thyroid\/es$/);
});

it('says nothing again that was heard already', async () => {
  await tellOwnPacks(ONE);
  await tellOwnPacks(structuredClone(ONE));
  expect(heard).toHaveBeenCalledOnce();
});

it.each<[string, KeptPacks]>([
  ['saved again', { ...ONE, packs: [{ ...INFO, saves: 2 }] }],
  ['called otherwise', { ...ONE, packs: [{ ...INFO, name: 'Thyroid' }] }],
  ['deleted', { ...NONE, deleted: [{ ...INFO, deletedAt: 2 }] }],
  ['put in another order', { ...ONE, order: ['article', 'own-thyroid', 'around'] }],
  ['gone', NONE],
])('says that a pack is %s', async (_, kept) => {
  await tellOwnPacks(ONE);
  await tellOwnPacks(kept);
  expect(heard).toHaveBeenCalledTimes(2);
});
