import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../driver/browser';
import { askCard, cardBox, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { boxesOfMark, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, press, pressButton } from '../../driver/popup';
import { storeSettings } from '../../driver/store-settings';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();
const NARROW = { width: 360, height: 640 };
const SIZES = [
  ['usual', 1],
  ['large', 1.25],
  ['larger', 1.5],
] as const;
const PAGES = ['popup', 'sidepanel', 'options', 'reader', 'welcome', 'summary'];
const USUAL_PX = 16;

afterEach(() => storeSettings(suite.browser, { textSize: 'usual' }));

const sizeOfText = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** By how much a page is wider than its window, in CSS px. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a card', () => {
  const sizes = (page: Page) =>
    askCard(page, (root) => {
      const styleOf = (at: string) => getComputedStyle(root.querySelector(at) as Element);
      const inPx = (length: string) => Number.parseFloat(length);
      return {
        text: inPx(styleOf('.definition').fontSize),
        width: inPx(styleOf('.frame').width),
        close: inPx(styleOf('.close').width),
      };
    });

  async function openCard(): Promise<Page> {
    const page = await suite.open('sample-thread');
    await waitForMarks(page);
    await hoverMark(page, 'fibro');
    await waitForCardNamed(page, 'Fibromyalgia');
    return page;
  }

  it('grows with the size that was chosen, in pages that are open, and stays beside its term', async () => {
    const page = await openCard();
    const usual = await sizes(page);
    for (const [textSize, times] of SIZES) {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await storeSettings(suite.browser, { textSize });
      await page.bringToFront();
      await page.mouse.move(4, 4);
      await hoverMark(page, 'fibro');
      await waitForCardNamed(page, 'Fibromyalgia');
      const found = await sizes(page);
      expect(found?.text).toBeCloseTo(times * Number(usual?.text), 1);
      expect(found?.width).toBeCloseTo(times * Number(usual?.width), 0);
      expect(found?.close).toBeCloseTo(times * Number(usual?.close), 1);
      const [mark] = await boxesOfMark(page, 'fibro');
      const card = await until('the card', () => cardBox(page));
      const isApart =
        Number(mark?.y) + Number(mark?.height) <= card.y || card.y + card.height <= Number(mark?.y);
      expect(isApart, textSize).toBe(true);
    }
  });

  it('has room on a narrow screen when it is largest', async () => {
    await storeSettings(suite.browser, { textSize: 'larger' });
    const page = await suite.open('sample-thread');
    await page.setViewport(NARROW);
    await waitForMarks(page);
    await hoverMark(page, 'fibro');
    await waitForCardNamed(page, 'Fibromyalgia');
    const card = await until('the card', () => cardBox(page));
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(NARROW.width);
    expect(card.y + card.height).toBeLessThanOrEqual(NARROW.height);
    const cutOff = await askCard(page, (root) => {
      const [body, head] = ['.body', '.head'].map((at) => root.querySelector(at) as Element);
      return [body, head].map((part) => Number(part?.scrollWidth) - Number(part?.clientWidth));
    });
    expect(cutOff).toEqual([0, 0]);
  });
});

describe.each(PAGES)('the page %s', (name) => {
  it('has the size that was chosen, at once, and room on a narrow screen when it is largest', async () => {
    const page = await openExtensionPage(suite.browser, `${name}.html`);
    await page.waitForSelector('main');
    await page.setViewport(NARROW);
    for (const [textSize, times] of SIZES) {
      await storeSettings(suite.browser, { textSize });
      await expect.poll(() => sizeOfText(page)).toBe(times * USUAL_PX);
      expect(await overhang(page), textSize).toBeLessThanOrEqual(0);
    }
  });
});

it.each([
  ['checklist', '.item'],
  ['page', '.term'],
  ['look-up', '.look-up-field'],
])(
  'the tab %s of the popup has room on a narrow screen when it is largest',
  async (tab, content) => {
    await storeSettings(suite.browser, { textSize: 'larger' });
    const popup = await openPopup(suite.browser, await suite.open('sample-thread'));
    await popup.setViewport(NARROW);
    await press(popup, `#tab-${tab}`);
    await popup.waitForSelector(content);
    const cutOff = () =>
      popup.$eval('.popup', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(await cutOff()).toBe(0);
  },
);

it('the way back in the checklist lies below no tab when text is largest', async () => {
  await storeSettings(suite.browser, { textSize: 'larger' });
  const popup = await openPopup(suite.browser);
  await popup.setViewport({ width: 480, height: 600 });
  await pressButton(popup, 'None of these');
  await popup.waitForSelector('.topic');
  await expect
    .poll(() =>
      popup.$eval('.step-bar button', (back) => {
        const { left, top, width, height } = back.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === back;
      }),
    )
    .toBe(true);
});
