import { expect, it } from 'vitest';
import { waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, press } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the script of the page offers. */
declare function addLater(): void;

const suite = startSuite();
const WORDS: [string, string][] = [
  ['open', 'peripheral neuropathy'],
  ['nested', 'muscle weakness'],
  ['closed', 'joint pain'],
  ['declared', 'nerve fibres'],
];

it.each(WORDS)('explains a term in a shadow root: %s', async (_, text) => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  await hoverMark(page, text);
  await waitForCard(page);
});

it('paints marks in shadow roots', async () => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  const decoration = await page.evaluate(() => {
    const inside = document.querySelector('open-note')?.shadowRoot?.querySelector('p');
    return inside && getComputedStyle(inside, '::highlight(healthgloss)').textDecorationLine;
  });
  expect(decoration).toBe('underline');
});

it('takes its paint out of shadow roots when the site is switched off, and leaves the rest', async () => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  const sheets = () =>
    page.$eval('open-note', ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
  const before = await sheets();
  await page.$eval('open-note', ({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { letter-spacing: 3px }');
    shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  expect(await sheets()).toBe((before ?? 0) + 1);
  const popup = await openPopup(suite.browser, page);
  await until('the terms to be told', () =>
    popup.$eval('#tab-page', (tab) => /[1-9]/.test(tab.textContent ?? '')),
  );
  await press(popup, '.site-switch');
  // In Chromium there was no paint of ours in the root to wait for.
  await until('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
  await expect.poll(sheets).toBe(1);
  const spacing = await page.$eval('open-note', ({ shadowRoot }) => {
    const inside = shadowRoot?.querySelector('p');
    return inside && getComputedStyle(inside).letterSpacing;
  });
  expect(spacing).toBe('3px');
  await press(popup, '.site-switch');
  await waitForMarks(page, 5);
});

it('finds shadow roots that come later', async () => {
  const page = await suite.open('shadow-root');
  await waitForMarks(page, 5);
  await page.evaluate(() => addLater());
  await expect.poll(() => markedTexts(page)).toContain('spinal cord');
});
