import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { openExtensionPage } from '../../driver/browser';
import { askCard, waitForCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, press, pressButton, reloadPopup, tick } from '../../driver/popup';
import { buildInMadeUpLanguage, madeUp } from './made-up-language';
import { expectedTexts, startSuite } from './suite';

/** As on a small telephone. */
const NARROW = { width: 360, height: 640 };
const NAME = 'sample-thread';
const LETTER = 'The nerve conduction study shows a peripheral neuropathy.';

const suite = startSuite({ build: buildInMadeUpLanguage, settings: { language: 'es' } });

beforeAll(() => {
  expect(madeUp('Ajustes {count}')).toMatch(/^[א-ת]{10} \{count\}$/);
});

/** How a page of ours runs, and which of its elements stand out at a side of the window, or their words of themselves. */
const layoutOf = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.only-heard');
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && isSeen(element) && (left < -1 || right > innerWidth + 1);
    });
    const full = [...document.body.querySelectorAll('*')].filter((element) => {
      const { scrollWidth, clientWidth } = element;
      const { overflowX } = getComputedStyle(element);
      return (
        isSeen(element) &&
        overflowX === 'visible' &&
        clientWidth > 0 &&
        scrollWidth > clientWidth + 1
      );
    });
    return {
      direction: getComputedStyle(document.body).direction,
      scrolls: document.documentElement.scrollWidth > innerWidth,
      out: [...out, ...full].map(({ localName, className }) => `${localName}.${className}`),
    };
  });

async function expectInPlace(page: Page): Promise<void> {
  await page.setViewport(NARROW);
  expect(await layoutOf(page)).toEqual({ direction: 'rtl', scrolls: false, out: [] });
  expect(await accessibilityFaults(page)).toEqual([]);
}

it.each<[string, string, string, (page: Page) => Promise<unknown>]>([
  ['the settings', 'options.html', '.settings-page', async () => {}],
  [
    'the glossary',
    'options.html',
    '.settings-page',
    (page) => pressButton(page, madeUp('Glosario')),
  ],
  ['the welcome', 'welcome.html', '.sample', async () => {}],
  ['the reader', 'reader.html', '.writing', async () => {}],
  [
    'a text that is read',
    'reader.html',
    '.writing',
    async (page) => {
      await page.locator('textarea').fill(LETTER);
      await press(page, 'button[type="submit"]');
      await page.waitForSelector('.text-term');
    },
  ],
  ['the summary', 'summary.html', '.sheet', async () => {}],
])('all of it stays in place: %s', async (_, address, selector, act) => {
  const page = await openExtensionPage(suite.browser, address);
  await page.waitForSelector(selector);
  await act(page);
  await expectInPlace(page);
});

it('the checklist stays in place, from the signs to the result', async () => {
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-checklist');
  await tick(popup, 'e_breath');
  await popup.waitForSelector('.advice-emergency');
  await expectInPlace(popup);
  await press(popup, '.advice-bar-more');
  await popup.waitForSelector('.advice');
  await expectInPlace(popup);
  await reloadPopup(popup);
  await press(popup, '.step-restart');
  await press(popup, '.step > .button');
  await popup.waitForSelector('.topics');
  await expectInPlace(popup);
});

it('popup and panel stay in place with the terms of a page', async () => {
  const page = await suite.open(NAME);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await popup.waitForSelector('.term');
  await expectInPlace(popup);
  const panel = await openExtensionPage(suite.browser, 'sidepanel.html');
  await page.bringToFront();
  await panel.waitForSelector('.term');
  await expectInPlace(panel);
});

it('a card runs as its language does, and what is English in it as English', async () => {
  const page = await suite.open(NAME);
  await waitForMarks(page, expectedTexts(NAME).length);
  await page.setViewport(NARROW);
  await hoverMark(page, 'fibro');
  await waitForCard(page, madeUp('Ajustes'));
  const runs = await askCard(page, (root) => {
    const directionOf = (at: string) =>
      getComputedStyle(root.querySelector(at) as Element).direction;
    const body = root.querySelector('.body') as Element;
    const places = ['.card', '.foot', '.definition', '.name > span'];
    const [name, close] = ['.name > span', '.close'].map((at) =>
      (root.querySelector(at) as Element).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return {
      runs: places.map(directionOf),
      scrolls: body.scrollWidth > body.clientWidth,
      isNameClear: name.left >= close.right,
    };
  });
  expect(runs).toEqual({
    runs: ['rtl', 'rtl', 'ltr', 'ltr'],
    scrolls: false,
    isNameClear: true,
  });
});

it('the arrow keys go through tabs as they stand', async () => {
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-checklist');
  await popup.bringToFront();
  await popup.focus('#tab-checklist');
  await popup.keyboard.press('ArrowLeft');
  expect(await popup.$eval('[aria-selected="true"]', ({ id }) => id)).toBe('tab-page');
  await popup.keyboard.press('ArrowRight');
  expect(await popup.$eval('[aria-selected="true"]', ({ id }) => id)).toBe('tab-checklist');
});
