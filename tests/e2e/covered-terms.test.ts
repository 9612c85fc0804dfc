import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import { cardText, waitForCardOf, waitForNoCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  page = await suite.open('pointed-at');
  await waitForMarks(page, expectedTexts('pointed-at').length);
});

describe('a term that is seen', () => {
  it.each([
    ['a link over all of it', 'joint pain'],
    ['a link stretched over it', 'muscle cramps'],
    ['a box that shows nothing', 'nerve pain'],
    ['a link over it in a shadow tree', 'muscle soreness'],
    ['text that is selected as a whole', 'pinched nerve'],
    ['a button that lets the pointer through', 'muscle twitching'],
  ])('is explained under or in %s', async (_, text) => {
    await hoverMark(page, text);
    await waitForCardOf(page, text);
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
  });
});

describe('a term that is not seen', () => {
  it.each([
    ['a menu', 'spinal cord'],
    ['what a style sheet puts over it', 'tender points'],
  ])('is not explained under %s', async (_, text) => {
    const { x, y } = await hoverMark(page, text);
    await new Promise((resolve) => setTimeout(resolve, 3 * OPEN_DELAY_MS));
    expect(await cardText(page)).toBeNull();
    // What lies over it is gone, and the card opens.
    await page.evaluate(() => {
      for (const over of document.querySelectorAll('.menu, .veil')) over.remove();
    });
    await page.mouse.move(x + 1, y);
    await waitForCardOf(page, text);
  });
});
