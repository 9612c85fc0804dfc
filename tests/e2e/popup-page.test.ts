import { expect, it } from 'vitest';
import { waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { htmlOf } from '../../driver/page-html';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
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
  await waitForCard(page, 'Nerve compression');
  const isInView = await page.$eval('#post-5', (post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  expect(isInView).toBe(true);
});

it('lists the terms of frames, and shows them there', async () => {
  const page = await suite.open('frames');
  await waitForMarks(page);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await pressButton(popup, 'Joint pain');
  await waitForCard(page, 'Joint pain');
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
