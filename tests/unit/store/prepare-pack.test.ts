import { describe, expect, it, vi } from 'vitest';
import type { PackChange } from '@/core/own-pack/pack-change';
import type { PackProgress, PackReport } from '@/core/own-pack/pack-job';
import { preparePack, type StartPackJob } from '@/store/prepare-pack';
import { entry, wholePack } from '../core/own-pack/whole-pack';
import { startIn } from './start-in';
import { freshStore, kept } from './stored';

const terms = [entry('a', 'alpha'), entry('a', 'beta')];

/** What does jobs as the worker does, in a store of its own. */
function workshop() {
  const { store } = freshStore();
  const end = vi.fn();
  const start = startIn(store, end);
  const names = async () => (await store.list()).packs.map(({ name }) => name);
  return { store, start, end, names };
}

describe('a pack that is prepared', () => {
  it('is kept once that is asked for, and not before', async () => {
    const { start, end, names, store } = workshop();
    const progress: PackProgress[] = [];
    const onProgress = (it: PackProgress) => progress.push(it);
    const prepared = await preparePack({ pack: wholePack() }, start, { onProgress });
    expect(prepared).toMatchObject({ info: { name: 'Thyroid board', termCount: 2 }, faults: [] });
    expect(await names()).toEqual([]);
    await prepared.keep();
    expect(await names()).toEqual(['Thyroid board']);
    expect(await store.load('own-thyroid')).toEqual(wholePack());
    expect(progress.map(({ stage }) => stage)).toEqual([...Array(4).fill('compile'), 'save']);
    expect(end).toHaveBeenCalledOnce();
  });

  it('is left where it is discarded', async () => {
    const { start, end, names } = workshop();
    const prepared = await preparePack({ pack: wholePack() }, start);
    prepared.discard();
    expect(await names()).toEqual([]);
    expect(end).toHaveBeenCalledOnce();
  });

  it('is refused with what is wrong, and its worker ended', async () => {
    const { start, end } = workshop();
    await expect(preparePack({ pack: wholePack({ terms }) }, start)).rejects.toMatchObject({
      reason: 'refused',
      faults: [{ kind: 'repeated-id', term: 'a' }],
    });
    expect(end).toHaveBeenCalledOnce();
  });

  it('fails where the work itself breaks', async () => {
    const { start } = workshop();
    const broken = { ...wholePack(), terms: [null] } as never;
    await expect(preparePack({ pack: broken }, start)).rejects.toMatchObject({ reason: 'broken' });
  });

  it('fails where it cannot be kept, and leaves what was there', async () => {
    const { start, store, names } = workshop();
    const prepared = await preparePack({ pack: wholePack() }, start);
    store.save = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await expect(prepared.keep()).rejects.toMatchObject({ reason: 'full' });
    expect(await names()).toEqual([]);
  });
});

describe('a job that breaks once its pack is ready', () => {
  const broken = () => {
    let tell: (report: PackReport) => void = () => {};
    const start: StartPackJob = (_, hear) => {
      tell = hear;
      return { tell: () => {}, end: () => {} };
    };
    const prepared = { info: kept().info, faults: [], preview: null, notes: [] };
    const preparing = preparePack({ pack: wholePack() }, start);
    tell({ says: 'prepared', prepared });
    return { preparing, breakIt: () => tell({ says: 'failed', reason: 'broken' }) };
  };

  it('fails what it was asked for, and whatever it is asked for then', async () => {
    const { preparing, breakIt } = broken();
    const prepared = await preparing;
    const trial = prepared.tryOn('a goiter');
    breakIt();
    const fault = { reason: 'broken' };
    await expect(trial).rejects.toMatchObject(fault);
    await expect(prepared.tryOn('a goiter')).rejects.toMatchObject(fault);
    await expect(prepared.keep()).rejects.toMatchObject(fault);
  });

  it('says that it broke, and not that the browser keeps nothing', async () => {
    const { start, store } = workshop();
    const prepared = await preparePack({ pack: wholePack() }, start);
    store.list = () => Promise.reject(new Error('of our own'));
    await expect(prepared.keep({ isAnother: true })).rejects.toMatchObject({ reason: 'broken' });
  });
});

describe('a pack that is changed', () => {
  const written = [{ term: { name: 'walk', definition: 'Steps.' }, sources: [] }];

  it('has the change in it, and stays in its place among others', async () => {
    const { start, store, names } = workshop();
    await (await preparePack({ pack: wholePack() }, start)).keep();
    const [before] = (await store.list()).packs;
    const job = { changed: 'own-thyroid', change: { written, head: { name: 'Walks' } } };
    const prepared = await preparePack(job, start);
    expect(prepared.notes).toMatchObject([{ kind: 'ordinary', term: 'walk', words: 'walk' }]);
    await prepared.keep();
    expect(await names()).toEqual(['Walks']);
    const [after] = (await store.list()).packs;
    expect(after).toMatchObject({ termCount: 3, keptAt: before?.keptAt });
  });

  it('cannot be where it is not there, or was deleted', async () => {
    const { start, store } = workshop();
    const job = { changed: 'own-thyroid', change: { written } };
    await expect(preparePack(job, start)).rejects.toMatchObject({ reason: 'missing' });
    await (await preparePack({ pack: wholePack() }, start)).keep();
    await store.remove('own-thyroid');
    await expect(preparePack(job, start)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('takes the place of no other where it is begun, not even of one that was deleted', async () => {
    const { start, store, names } = workshop();
    await (await preparePack({ pack: wholePack() }, start)).keep();
    await store.remove('own-thyroid');
    const begun = wholePack({ name: 'Second', terms: [] });
    const prepared = await preparePack({ begun, change: { written } }, start);
    await prepared.keep();
    expect(prepared.info).toMatchObject({ id: 'own-thyroid-2', termCount: 1 });
    await store.restore('own-thyroid');
    expect(await names()).toEqual(['Thyroid board', 'Second']);
  });

  it('has in it what another page has changed meanwhile, and is gone where that has deleted it', async () => {
    const { start, store, names } = workshop();
    await (await preparePack({ pack: wholePack() }, start)).keep();
    const prepare = (change: PackChange) => preparePack({ changed: 'own-thyroid', change }, start);
    const [first, second, third] = [
      await prepare({ written }),
      await prepare({ removed: ['tsh'] }),
      await prepare({ head: { licence: 'CC0' } }),
    ];
    await second.keep();
    await store.rename('own-thyroid', 'Renamed');
    await first.keep();
    expect(await names()).toEqual(['Renamed']);
    const pack = await store.load('own-thyroid');
    expect(pack.terms.map(({ name }) => name)).toEqual(['goiter', 'walk']);
    await store.remove('own-thyroid');
    await expect(third.keep()).rejects.toMatchObject({ reason: 'missing' });
    await store.restore('own-thyroid');
    expect(await store.load('own-thyroid')).toEqual(pack);
  });

  it('takes the place of no other that was begun meanwhile', async () => {
    const { start, names } = workshop();
    const prepare = (name: string) =>
      preparePack({ begun: wholePack({ name, terms: [] }), change: { written } }, start);
    const [first, second] = [await prepare('First'), await prepare('Second')];
    expect(await first.keep()).toMatchObject({ id: 'own-thyroid', name: 'First' });
    expect(await second.keep()).toMatchObject({ id: 'own-thyroid-2', name: 'Second' });
    expect(await names()).toEqual(['First', 'Second']);
  });

  it('can be listed and searched without what its terms mean', async () => {
    const { start, store } = workshop();
    await (await preparePack({ pack: wholePack() }, start)).keep();
    const { info, lookUp } = await store.loadOutline('own-thyroid');
    expect(info.name).toBe('Thyroid board');
    expect(lookUp.names).toEqual(['goiter', 'thyroid stimulating hormone']);
    await expect(store.loadOutline('own-other')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('a job that is cancelled', () => {
  it('ends at once while nothing is being kept', async () => {
    const { start, end, names } = workshop();
    const controller = new AbortController();
    const preparing = preparePack({ pack: wholePack() }, start, { signal: controller.signal });
    controller.abort();
    await expect(preparing).rejects.toMatchObject({ reason: 'cancelled' });
    expect(end).toHaveBeenCalledOnce();
    const before = preparePack({ pack: wholePack() }, start, { signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await names()).toEqual([]);
  });

  it('ends with nothing kept, or with all of it, while it is being kept', async () => {
    const { start, names } = workshop();
    const controller = new AbortController();
    const { signal } = controller;
    const prepared = await preparePack({ pack: wholePack() }, start, { signal });
    const keeping = prepared.keep();
    controller.abort();
    const isKept = await keeping.then(
      () => true,
      ({ reason }) => reason !== 'cancelled',
    );
    expect(await names()).toEqual(isKept ? ['Thyroid board'] : []);
  });
});
