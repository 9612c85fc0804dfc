import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { waitForCardOf } from '../../driver/card';
import type { Box } from '../../driver/marks';
import { lineContrast } from './line-contrast';
import { luminancesOf } from './luminances';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite({ forcedColours: true });
const NAME = 'grounds';
const TEXTS = expectedTexts(NAME);

/** The box of a text of the page, whether it is marked or not. */
async function boxOf(page: Page, text: string): Promise<Box> {
  const box = await page.evaluate((words) => {
    for (const paragraph of document.querySelectorAll('p')) {
      const node = paragraph.querySelector('a')?.firstChild ?? (paragraph.firstChild as Text);
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, text);
  if (!box) throw new Error(`The page has no “${text}”.`);
  return box;
}

/** What part of the width of a text stands on another ground than what is left of it. */
async function partOnBlock(page: Page, { x, y, width }: Box): Promise<number> {
  const left = Math.floor(x) - 3;
  const clip = { x: left, y: Math.ceil(y) + 1, width: Math.floor(width) + 3, height: 1 };
  const [[ground, , , ...above] = []] = await luminancesOf(page, clip);
  return above.filter((luminance) => luminance !== ground).length / above.length;
}

it('shows where each term is, and puts none on a block', async () => {
  const page = await suite.open(NAME);
  const partOf = async (text: string) => partOnBlock(page, await boxOf(page, text));
  if (BROWSER_NAME === 'firefox') {
    await expect
      .poll(async () => lineContrast(page, await boxOf(page, TEXTS[0] ?? '')))
      .toBeGreaterThan(3);
    for (const text of TEXTS) {
      expect(await partOf(text)).toBe(0);
      expect(await lineContrast(page, await boxOf(page, text))).toBeGreaterThan(3);
    }
    return;
  }
  // Chromium paints nothing but blocks: here below the first letter.
  await expect.poll(() => partOf(TEXTS[0] ?? '')).toBeGreaterThan(0);
  for (const text of TEXTS) {
    const part = await partOf(text);
    expect(part, text).toBeGreaterThan(0);
    expect(part, text).toBeLessThan(1 / 3);
  }
});

it('has a card open on all of a term, and shows which words it is about', async () => {
  const page = await suite.open(NAME);
  const { x, y, width, height } = await boxOf(page, 'osteoarthritis');
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].join()))
    .toContain('healthgloss');
  await page.mouse.move(x + width - 6, y + height / 2, { steps: 4 });
  await waitForCardOf(page, 'osteoarthritis');
  const box = await boxOf(page, 'osteoarthritis');
  if (BROWSER_NAME === 'chromium') expect(await partOnBlock(page, box)).toBeGreaterThan(0.9);
  // A line that is not dotted.
  else expect(await lineContrast(page, box)).toBe(1);
});
