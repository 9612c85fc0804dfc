import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../driver/card';
import { press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { SAMPLE_THREAD, type Scene } from './scene';

/** What pages of the extension may call. */
type ExtensionApi = { tabs: { query(): Promise<unknown> } };
declare const chrome: ExtensionApi;
declare global {
  var browser: ExtensionApi | undefined;
}

const ownPage = (name: string, act: Scene['act']): Scene => ({
  name,
  address: `${name.split('-')[0]}.html`,
  width: 900,
  height: 900,
  act,
});

const LETTER =
  'Dear Ms Poe,\n\nThe nerve conduction study shows a peripheral neuropathy. It explains why your feet tingle.';

async function toReading(page: Page): Promise<void> {
  await page.locator('textarea').fill(LETTER);
  await pressButton(page, 'Explain this text');
  await page.waitForSelector('.text-term');
}

/** The summary, of what the checklist was last left with. */
export const SUMMARY_SCENE = ownPage('summary', (page) => page.waitForSelector('.sheet'));

/** The other pages of ours, in each of their states. */
export const PAGE_SCENES: readonly Scene[] = [
  {
    ...ownPage('sidepanel', async (page) => {
      await page.waitForSelector('.term');
      // It comes in front for its picture, and is not to list itself.
      await page.evaluate(() => {
        const never = () => new Promise(() => {});
        for (const { tabs } of [chrome, globalThis.browser ?? chrome]) tabs.query = never;
      });
    }),
    over: SAMPLE_THREAD,
    width: 360,
    height: 800,
  },
  ownPage('options', (page) => page.waitForSelector('.settings-page')),
  ownPage('options-end', async (page) => {
    await page.waitForSelector('.settings-page');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }),
  ownPage('options-glossary', (page) => pressButton(page, 'Glossary')),
  {
    ...ownPage('options-term', (page) => page.waitForSelector('.term-row[open]')),
    address: 'options.html#article/fibromyalgia',
  },
  ownPage('reader-empty', (page) => page.waitForSelector('textarea')),
  ownPage('reader-fault', (page) => pressButton(page, 'Explain this text')),
  ownPage('reader', toReading),
  ownPage('reader-card', async (page) => {
    await toReading(page);
    await press(page, '.text-term:last-of-type');
    await waitForCard(page);
  }),
  ownPage('welcome', (page) => until('marks', () => page.evaluate(() => CSS.highlights.size > 0))),
];
