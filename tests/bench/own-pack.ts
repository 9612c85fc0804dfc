import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage } from '../../driver/browser';
import type { WholePack } from '../../src/core/pack-file/pack-file';
import { keepPack } from '../keep-pack';
import type { Bench } from './bench';

declare const chrome: {
  storage: { local: { remove(key: string): Promise<void> } };
  runtime: { sendMessage(call: object): Promise<unknown> };
};

/** The page of options in one of the browsers, in whose place something is done there. */
export async function onOptions<T>(
  { hosts, ...bench }: Bench,
  browser: 'bench' | 'release',
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const started = { name: 'chromium', browser: bench[browser] as Browser } as const;
  const page = await openExtensionPage(
    { ...started, extensionHost: hosts[browser] },
    'options.html',
  );
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Has a pack compiled and kept, as the page of options does; gives the time until all hear of it, in milliseconds. */
export function keepOwnPack(bench: Bench, browser: 'bench' | 'release', pack: WholePack) {
  return onOptions(bench, browser, (page) => keepPack(page, bench.releaseFolder, pack));
}

/** Forgets all packs. */
export function forgetPacks(bench: Bench, browser: 'bench' | 'release'): Promise<void> {
  return onOptions(bench, browser, (page) =>
    page.evaluate(async () => {
      await chrome.storage.local.remove('ownPacks');
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('packs').onsuccess = resolve;
      });
    }),
  );
}

/** So long after it has loaded, a page is as quiet as when somebody begins to type. */
const REST_MS = 500;

/** How long the background takes to look up each beginning of some words, in milliseconds. */
export async function lookUpTimes(page: Page, words: string): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  return page.evaluate(async (typed) => {
    const times: number[] = [];
    for (let letters = 1; letters <= typed.length; letters++) {
      const before = performance.now();
      await chrome.runtime.sendMessage({ call: 'lookUp', args: [typed.slice(0, letters)] });
      times.push(performance.now() - before);
    }
    return times;
  }, words);
}

/** How long it takes to read what is compiled of a pack from storage, in milliseconds. */
export function readTime(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const before = performance.now();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('packs');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise((resolve) => {
      database.transaction('compiled').objectStore('compiled').getAll().onsuccess = resolve;
    });
    database.close();
    return performance.now() - before;
  });
}
