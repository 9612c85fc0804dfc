import { expect, it } from 'vitest';
import { askCard, waitForCard, waitForCardNamed } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { htmlOf } from '../../driver/page-html';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton, reloadPopup } from '../../driver/popup';
import { until, untilSteady } from '../../driver/until';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();

it('lists the terms of the page with their counts, and shows one when asked', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page, 10);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  const terms = () => popup.$$eval('.term', (rows) => rows.map((row) => row.textContent));
  // The page tells of its terms each time that it has read all there is to read.
  await expect
    .poll(async () => (await terms()).find((term) => term.startsWith('Fibromyalgia')))
    .toContain('3 times');
  await pressButton(popup, 'Nerve compression');
  await waitForCardNamed(page, 'Nerve compression');
  const isInView = await page.$eval('#post-5', (post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  expect(isInView).toBe(true);
});

it('opens first on the terms of a page that has some, and goes to one by keys alone', async () => {
  const page = await suite.open('sample-thread');
  await page.focus('a');
  await waitForMarks(page, 10);
  const popup = await openPopup(suite.browser, page);
  // The page may not have told of its terms when the popup first opened.
  await until('the terms to come first', async () => {
    await reloadPopup(popup);
    return popup.$('#tab-page[aria-selected=true]');
  });
  await until('the list', () => popup.$('.terms-filter-field'));
  await popup.bringToFront();
  await popup.focus('.terms-filter-field');
  await popup.keyboard.type('nerve comp');
  await expect
    .poll(() => popup.$$eval('.term-name', (names) => names.map(({ textContent }) => textContent)))
    .toEqual(['Nerve compression']);
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.className)).toBe('term');
  // The popup closes while the key is down.
  await popup.keyboard.press('Enter').catch(() => {});
  // Firefox can bring no tab in front just as another closes.
  await until('the page in front', () => page.bringToFront().then(() => true));
  await waitForCardNamed(page, 'Nerve compression');
  const hasFocus = () => askCard(page, (root) => root.activeElement?.className ?? '');
  await expect.poll(hasFocus).toContain('card');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

it('lists all of a page whose site is switched on in the popup', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page);
  const popup = await openPopup(suite.browser, page);
  const names = () =>
    popup.$$eval('.term-name', (all) => all.map(({ textContent }) => textContent));
  await expect.poll(names).toContain('Nerve compression');
  const all = await untilSteady('the list', names);
  await press(popup, '.site-switch');
  await until('the marks to go', async () => (await markedTexts(page)).length === 0);
  // A page that is met while its site is off has been read by nobody.
  await page.reload();
  await reloadPopup(popup);
  await press(popup, '#tab-page');
  await pressButton(popup, 'Switch on here');
  await expect.poll(names).toEqual(all);
});

it('lists the terms of frames, and shows them there', async () => {
  const page = await suite.open('frames');
  await waitForMarks(page);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await pressButton(popup, 'Joint pain');
  await waitForCardNamed(page, 'Joint pain');
});

it('switches a site off and on at once, without a trace and without a reload', async () => {
  const page = await suite.open('sample-thread');
  const texts = await waitForMarks(page, expectedTexts('sample-thread').length);
  const html = await htmlOf(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await hoverMark(page, 'fibro');
  await waitForCard(page);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '.site-switch');
  await until('the marks to go', async () => (await markedTexts(page)).length === 0);
  expect(await htmlOf(page)).toBe(html);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await until('the popup to say so', async () =>
    popup.$eval('.site-switch', (control) => control.getAttribute('aria-checked') === 'false'),
  );
  await press(popup, '.site-switch');
  await expect.poll(() => markedTexts(page)).toEqual(texts);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

it('says where it cannot read the page', async () => {
  const blank = await suite.browser.browser.newPage();
  const url = suite.browser.name === 'chromium' ? 'chrome://version' : 'about:support';
  blank.goto(url).catch(() => {});
  const popup = await openPopup(suite.browser, blank);
  await press(popup, '#tab-page');
  await until('the words for it', async () => (await popupText(popup)).includes('cannot be read'));
  expect(await popup.$('.site-switch')).toBeNull();
});
