import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { waitForCardOf } from '../../driver/card';
import type { Box } from '../../driver/marks';
import { boxOfWords } from '../../driver/pointer';
import { lineContrast } from './line-contrast';
import { luminancesOf } from './luminances';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite({ forcedColours: true });
const NAME = 'grounds';
const TEXTS = expectedTexts(NAME);

/** What part of the width of a text stands on another ground than what is left of it. */
async function partOnBlock(page: Page, { x, y, width }: Box): Promise<number> {
  const left = Math.floor(x) - 3;
  const clip = { x: left, y: Math.ceil(y) + 1, width: Math.floor(width) + 3, height: 1 };
  const [[ground, , , ...above] = []] = await luminancesOf(page, clip);
  return above.filter((luminance) => luminance !== ground).length / above.length;
}

it('shows where each term is, and puts none on a block', async () => {
  const page = await suite.open(NAME);
  const partOf = async (text: string) => partOnBlock(page, await boxOfWords(page, text));
  if (BROWSER_NAME === 'firefox') {
    await expect
      .poll(async () => lineContrast(page, await boxOfWords(page, TEXTS[0] ?? '')))
      .toBeGreaterThan(3);
    for (const text of TEXTS) {
      expect(await partOf(text)).toBe(0);
      expect(await lineContrast(page, await boxOfWords(page, text))).toBeGreaterThan(3);
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
  const { x, y, width, height } = await boxOfWords(page, 'osteoarthritis');
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.keys()].join()))
    .toContain('healthgloss');
  await page.mouse.move(x + width - 6, y + height / 2, { steps: 4 });
  await waitForCardOf(page, 'osteoarthritis');
  const box = await boxOfWords(page, 'osteoarthritis');
  if (BROWSER_NAME === 'chromium') {
    await expect.poll(() => partOnBlock(page, box)).toBeGreaterThan(0.9);
  } else {
    // A line that is not dotted.
    await expect.poll(() => lineContrast(page, box)).toBe(1);
  }
});
