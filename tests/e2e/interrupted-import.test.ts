import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BROWSER_NAME, openPage, startBrowser, type TestBrowser } from '../../driver/browser';
import { markedTexts } from '../../driver/marks';
import { until } from '../../driver/until';
import { makeNames } from '../scale/make-names';
import {
  addFile,
  dropFile,
  glossaryNames,
  openGlossaries,
  pressIn,
  textOf,
} from './glossaries-page';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

const suite = startSuite();
const SHIPPED = ['From the article', 'Around the article'];
const SMALL = 'term,definition\nfrobnosis,A made-up illness.\n';
const ROWS = makeNames(5_000).map((name) => `${name},What ${name} is.`);
const LARGE = ['term,definition', ...ROWS, 'blargitis,An illness too.'].join('\n');

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'healthgloss-profile-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** Has a large glossary added to a small one, and does not wait until it is kept. */
async function beginToAdd(browser: TestBrowser): Promise<Page> {
  await addFile(await openGlossaries(browser), 'small.csv', SMALL);
  const options = await openGlossaries(browser);
  await dropFile(options, 'large.csv', LARGE);
  await options.waitForSelector('.pack-preview');
  await pressIn(options, '.pack-preview', 'Add this glossary');
  return options;
}

/** Expects words to be marked on a page that has one of each glossary. */
async function expectMarked(browser: TestBrowser, words: readonly string[]): Promise<void> {
  const page = await openPage(browser, `${suite.server.origin}/live-posts/page.html`);
  await page.evaluate(() => void addPost('They spoke of frobnosis and of blargitis.'));
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining([...words]));
}

const isAdded = (options: Page) =>
  until('“large” to be added', async () =>
    (await textOf(options, '[role=status]')).includes('“large”'),
  );
const WHEN: [string, (options: Page) => Promise<unknown>, readonly string[][]][] = [
  ['while it is kept', () => new Promise((end) => setTimeout(end, 150)), [[], ['large']]],
  ['once it is said to be added', isAdded, [['large']]],
];
it.each(WHEN)(
  'keeps all of a glossary or nothing where the browser is killed %s',
  async (_, moment, outcomes) => {
    const first = await startBrowser({ profile });
    await moment(await beginToAdd(first));
    first.browser.process()?.kill('SIGKILL');

    const second = await startBrowser({ profile });
    const list = await openGlossaries(second);
    const names = await until('“small” in the list', async () => {
      const shown = await glossaryNames(list);
      return shown.includes('small') && shown;
    });
    expect(outcomes.map((added) => ['small', ...added, ...SHIPPED])).toContainEqual(names);
    await expectMarked(
      second,
      names.includes('large') ? ['frobnosis', 'blargitis'] : ['frobnosis'],
    );
    await second.browser.close();
  },
);

// Chromium cannot be told how much room it has.
it.skipIf(BROWSER_NAME === 'chromium')(
  'says that there is no room, and leaves all as it was',
  async () => {
    const browser = await startBrowser({ profile, roomKb: 1_000 });
    const options = await beginToAdd(browser);
    const shown = () => textOf(options, 'main');
    await expect.poll(shown).toContain('There is no room left on this device.');
    expect(await glossaryNames(options)).toEqual(['small', ...SHIPPED]);
    await expectMarked(browser, ['frobnosis']);
    await browser.browser.close();
  },
);
