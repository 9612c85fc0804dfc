import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import {
  BROWSER_NAME,
  builtExtension,
  findExtensionPage,
  openExtensionPage,
} from '../../driver/browser';
import { waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { previousRelease, replaceByBuilt } from '../../driver/previous-release';
import { storeSettings } from '../../driver/store-settings';
import { until } from '../../driver/until';
import { addFile, glossaryNames, openGlossaries } from './glossaries-page';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;
declare const chrome: {
  runtime: { getManifest(): { version: string } };
  storage: { sync: { get(): Promise<object> } };
};

const folder = previousRelease(BROWSER_NAME);
const suite = startSuite({ build: async () => folder });
afterAll(() => rmSync(folder, { recursive: true }));

const { version }: { version: string } = JSON.parse(
  readFileSync(join(builtExtension(BROWSER_NAME), 'manifest.json'), 'utf8'),
);
const SETTINGS = { 'termsKnown/article/joint-pain': true, theme: 'dark' };
const TABLE = 'term,definition\nfrobnosis,A made-up illness.\n';

const versionThere = async () => {
  const page = await openExtensionPage(suite.browser, 'summary.html');
  const found = await page.evaluate(() => chrome.runtime.getManifest().version);
  await page.close();
  return found;
};

/** Has the browser go on with this build, as it does once there is an update. */
async function upgrade(): Promise<void> {
  replaceByBuilt(BROWSER_NAME, folder);
  expect(await suite.browser.browser.installExtension(folder)).toBe(suite.browser.extensionId);
  await until('the new version', async () => (await versionThere()) === version);
}

async function addFrobnosis(page: Page): Promise<void> {
  await page.evaluate(() => void addPost('They told me it is frobnosis.'));
}

it('keeps settings, words that are known and glossaries of one’s own, and pages that were open go on once they are loaded again', async () => {
  expect(await versionThere()).not.toBe(version);
  await storeSettings(suite.browser, SETTINGS);
  await addFile(await openGlossaries(suite.browser), 'clinic.csv', TABLE);
  const page = await suite.open('live-posts');
  await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);

  await upgrade();
  const options = await openGlossaries(suite.browser);
  await expect.poll(() => glossaryNames(options)).toContain('clinic');
  expect(await options.evaluate(() => chrome.storage.sync.get())).toMatchObject(SETTINGS);
  await page.bringToFront();
  await page.reload();
  await waitForMarks(page);
  await addFrobnosis(page);
  await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia', 'frobnosis']);
  await hoverMark(page, 'frobnosis');
  await waitForCard(page, 'A made-up illness.');
  // Looked for last: it would have come some time after the upgrade.
  expect(await findExtensionPage(suite.browser, 'welcome.html')).toBeUndefined();
});
