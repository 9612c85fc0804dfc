import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import {
  askCard,
  tapInCard,
  waitForCard,
  waitForCardNamed,
  waitForNoCard,
} from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { pointOfMark } from '../../driver/pointer';
import { openPopup, popupText } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/*
 * Every feature by taps alone, on a telephone of 360 × 640. What is not here is elsewhere:
 *   the card as a sheet: opened, closed, left open           card-sheet.test.ts
 *   a tap where there is a link, or where a page stops taps  tap.test.ts
 *   fingers that zoom                                        pinch.test.ts
 * No driver taps what the browser itself draws: the list of a choice is opened, and the choice made by its element.
 */

declare const chrome: {
  storage: { sync: { get(keys: null): Promise<object>; clear(): Promise<void> } };
};

const suite = startSuite({ touch: true });

const waitForPage = (path: string) =>
  until(path, () => findExtensionPage(suite.browser, path)) as Promise<Page>;

/** Taps what a selector names, or the button, tab or link of these words. */
async function tap(page: Page, wanted: string): Promise<void> {
  const selector = /^[.#[a-z]/.test(wanted)
    ? wanted
    : `::-p-xpath(//*[self::button or self::a][contains(., "${wanted}")])`;
  const element = await page.waitForSelector(selector);
  await element?.tap();
}

afterEach(async () => {
  const page = await openExtensionPage(suite.browser, 'summary.html');
  await page.evaluate(() => chrome.storage.sync.clear());
});

describe('a card', () => {
  async function openCard(): Promise<Page> {
    const page = await suite.open('sample-thread');
    await waitForMarks(page, 10);
    const { x, y } = await pointOfMark(page, 'fibro');
    await page.touchscreen.tap(x, y);
    await waitForCardNamed(page, 'Fibromyalgia');
    return page;
  }

  it('unfolds its parts, and goes on to a related term and back', async () => {
    const page = await openCard();
    await tapInCard(page, 'summary');
    await until('the part to unfold', () =>
      askCard(page, (root) => root.querySelector('details')?.open),
    );
    await tapInCard(page, '.related button');
    await waitForCard(page, 'Back');
    await tapInCard(page, '.back');
    await until('the first card', () =>
      askCard(page, (root) => root.querySelector('.back') === null),
    );
    await waitForCardNamed(page, 'Fibromyalgia');
  });

  it('has a word marked no more and again, and leads to the settings', async () => {
    const page = await openCard();
    await tapInCard(page, '.know');
    await waitForCard(page, 'no longer marked');
    await expect.poll(() => markedTexts(page)).not.toContain('fibro');
    await tapInCard(page, '.known button');
    await waitForCard(page, 'I know this word');
    await tapInCard(page, '[data-action="settings"]');
    await waitForPage('options.html');
  });

  it('switches the site off', async () => {
    const page = await openCard();
    await tapInCard(page, '[data-action="site-off"]');
    await waitForNoCard(page);
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });
});

describe('the popup', () => {
  it('lists the terms, filters them, and opens the card of one', async () => {
    const page = await suite.open('sample-thread');
    await waitForMarks(page, 10);
    const popup = await openPopup(suite.browser, page);
    await popup.bringToFront();
    await tap(popup, '#tab-page');
    await tap(popup, '.terms-filter-field');
    await popup.keyboard.type('nerve comp');
    await expect.poll(() => popup.$$eval('.term', (all) => all.length)).toBe(1);
    await tap(popup, '.term').catch(() => {});
    // Firefox can bring no tab in front just as another closes.
    await until('the page in front', () => page.bringToFront().then(() => true));
    await waitForCardNamed(page, 'Nerve compression');
  });

  it('goes through the checklist to its result and back, and prints it', async () => {
    const popup = await openPopup(suite.browser);
    await popup.bringToFront();
    await tap(popup, 'None of these');
    await tap(popup, '.topic[name="weak"]');
    await tap(popup, '.item:has([name=d_weak])');
    await tap(popup, 'See my result');
    await popup.waitForSelector('.reasons');
    await tap(popup, 'Print it');
    await (await waitForPage('summary.html')).close();
    await popup.bringToFront();
    await tap(popup, 'Back');
    await popup.waitForSelector('[name=d_weak]');
    await tap(popup, 'Start again');
    await expect.poll(() => popupText(popup)).toContain('Step 1 of 3');
  });

  it('switches the site, looks a term up, and leads to the settings', async () => {
    const page = await suite.open('sample-thread');
    await waitForMarks(page);
    const popup = await openPopup(suite.browser, page);
    await popup.bringToFront();
    await tap(popup, '.site-switch');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await tap(popup, '#tab-look-up');
    await tap(popup, '.look-up-field');
    await popup.keyboard.type('fibromyalgia');
    await popup.waitForSelector('.looked-up-term a');
    await tap(popup, '[title="Settings"]').catch(() => {});
    await waitForPage('options.html');
  });
});

it('the settings change each of them', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await options.bringToFront();
  await options.waitForSelector('.settings-page');
  const count = await options.$$eval('[role=switch]', (all) => all.length);
  for (let at = 0; at < count; at++) await (await options.$$('[role=switch]'))[at]?.tap();
  for (const list of await options.$$('.choice-list')) {
    const isTall = await list.evaluate((it) => it.getBoundingClientRect().height >= 40);
    expect(isTall).toBe(true);
    const words = await list.evaluate((it) =>
      [...(it as HTMLSelectElement).options].map(({ value }) => value),
    );
    await list.select(words[1] ?? '');
  }
  await tap(options, '.field');
  await options.keyboard.type('forum.example.org');
  await tap(options, 'Add');
  await expect
    .poll(async () => Object.keys(await options.evaluate(() => chrome.storage.sync.get(null))))
    .toEqual(
      expect.arrayContaining([
        'isPaused',
        'packsOff/article',
        'packsOff/around',
        'sitesChosen/forum.example.org',
        'textSize',
        'theme',
      ]),
    );
  await tap(options, 'Remove');
  await until('an empty list', async () => !(await options.$('.listed')));
});

it('the reader explains a text, from the text and from its list', async () => {
  const page = await openExtensionPage(suite.browser, 'reader.html');
  await page.bringToFront();
  await tap(page, 'textarea');
  await page.keyboard.type('We found no sign of fibromyalgia.');
  await tap(page, 'Explain this text');
  await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);
  await tap(page, '.text-term');
  await waitForCardNamed(page, 'Fibromyalgia');
  await tapInCard(page, '.close');
  await waitForNoCard(page);
  const { x, y } = await pointOfMark(page, 'fibromyalgia');
  await page.touchscreen.tap(x, y);
  await waitForCardNamed(page, 'Fibromyalgia');
});

it('the page that welcomes explains its sample, and leads to the settings', async () => {
  const page = await openExtensionPage(suite.browser, 'welcome.html');
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toContain('fibromyalgia');
  const { x, y } = await pointOfMark(page, 'fibromyalgia');
  await page.touchscreen.tap(x, y);
  await waitForCardNamed(page, 'Fibromyalgia');
  await tapInCard(page, '.close');
  await waitForNoCard(page);
  await tap(page, 'Settings');
  await waitForPage('options.html');
});
