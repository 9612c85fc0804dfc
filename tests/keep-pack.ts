import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ownPackId } from '../src/core/own-pack/own-pack-id';
import type { PackReport } from '../src/core/own-pack/pack-job';
import type { WholePack } from '../src/core/pack-file/pack-file';
import { ownPacksStamp } from '../src/core/settings/own-packs-stamp';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/**
 * Has the worker of the extension that was built into a folder keep a pack beside those that are kept, as its page of
 * options does, which `options` shows. Gives the time until all hear of it, in milliseconds.
 */
export function keepPack(
  options: Page,
  folder: string,
  pack: WholePack,
  keptBefore: readonly WholePack[] = [],
): Promise<number> {
  const assets = readdirSync(join(folder, 'assets'));
  const worker = assets.find((file) => file.startsWith('pack-worker'));
  const packs = [...keptBefore, pack].map(({ id, language }) => ({ id: ownPackId(id), language }));
  const stamp = ownPacksStamp(crypto.randomUUID(), packs);
  return options.evaluate(keepHere, `/assets/${worker}`, pack, stamp);
}

async function keepHere(file: string, pack: WholePack, ownPacks: string): Promise<number> {
  const before = performance.now();
  const { port1: own, port2: port } = new MessageChannel();
  const worker = new Worker(file, { type: 'module' });
  await new Promise<void>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    own.onmessage = ({ data }: MessageEvent<PackReport>) => {
      if (data.says === 'prepared') own.postMessage({ asks: 'keep' });
      if (data.says === 'kept') resolve();
      if (data.says === 'refused' || data.says === 'failed')
        reject(new Error(JSON.stringify(data)));
    };
    worker.postMessage({ pack }, [port]);
  });
  worker.terminate();
  await chrome.storage.local.set({ ownPacks });
  return performance.now() - before;
}
