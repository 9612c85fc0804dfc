import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../driver/marks';
import { openPopup, reloadPopup } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the pages of the extension may call. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}
declare const chrome: ExtensionApi;

const suite = startSuite();

/** What the toolbar button says of the tab in front, asked from a page of the extension behind it. */
const badge = (popup: Page) =>
  popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });

/** The name of that button, as it is read out. */
const title = (popup: Page) =>
  popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
  });

it('says how many terms a page has, each once, its frames included', async () => {
  const page = await suite.open('frames');
  const popup = await openPopup(suite.browser, page);
  // Some of the frames are out of view: they are read because the popup asks for it.
  const terms = '5';
  await until('the terms of the page', () =>
    popup.$eval('#tab-page', (tab, count) => tab.textContent?.includes(`(${count})`), terms),
  );
  await until('the badge to say so', async () => (await badge(popup)) === terms);
  await expect.poll(() => title(popup)).toBe('Healthgloss: 5 health terms on this page');
});

it('says nothing where there is nothing to say, and again once the terms are gone', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page);
  const popup = await openPopup(suite.browser, page);
  await until('a number', async () => (await badge(popup)) !== '');
  await page.evaluate(() => document.body.replaceChildren('Nothing here.'));
  await until('no number', async () => (await badge(popup)) === '');
});

it('says nothing of a page that was left, once the reader is back on one without terms', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page);
  await page.evaluate(() => {
    Object.assign(window, { isFirst: true });
    document.body.replaceChildren('Nothing here.');
  });
  await page.evaluate(
    (address) => location.assign(address),
    `${suite.server.origin}/vertical/page.html`,
  );
  await waitForMarks(page, 3);
  const popup = await openPopup(suite.browser, page);
  const listed = () => popup.$eval('#tab-page', (tab) => tab.textContent);
  await until('the terms of the page', async () => !(await listed())?.includes('(0)'));
  await page.evaluate(() => history.back());
  await until('the first page', () => page.evaluate(() => 'isFirst' in window));
  await expect.poll(listed).toBe('On this page (0)');
  await reloadPopup(popup);
  await expect.poll(listed).toBe('On this page (0)');
  await expect.poll(() => badge(popup)).toBe('');
});
