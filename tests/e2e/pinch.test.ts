import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { cardBox, waitForCard, waitForCardNamed } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { type Box, waitForMarks } from '../../driver/marks';
import { pinch } from '../../driver/pinch';
import { boxOfWords, middleOf } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  page = await suite.open('pointed-at');
  await page.bringToFront();
  await waitForMarks(page, 2);
  await zoomTo(3);
});

async function zoomTo(times: number): Promise<void> {
  await pinch(suite.browser, page, times);
  await until(`${times} times the size`, () =>
    page.evaluate((it) => Math.abs((visualViewport?.scale ?? 0) - it) < 0.01, times),
  );
}

/** Whether all of a box is in what fingers have zoomed into. */
async function isInSight({ x, y, width, height }: Box): Promise<boolean> {
  const seen = await page.evaluate(() => {
    const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
    return { x: offsetLeft, y: offsetTop, width, height };
  });
  return (
    x >= seen.x &&
    y >= seen.y &&
    x + width <= seen.x + seen.width &&
    y + height <= seen.y + seen.height
  );
}

it('keeps the card in what is seen of a page that fingers have zoomed into', async () => {
  await giveCommand(suite.browser, 'next-term');
  await waitForCard(page);
  await until('all of the card in sight', async () => {
    const box = await cardBox(page);
    return box !== null && box.width > 200 && box.height > 100 && (await isInSight(box));
  });
  await zoomTo(1);
  // In Firefox the page scrolls as it is zoomed out of, and the term may leave the view.
  await giveCommand(suite.browser, 'next-term');
  await expect.poll(async () => (await cardBox(page))?.width).toBe(352);
});

it('goes through the terms of such a page one by one, each in what is seen', async () => {
  for (const [name, words] of [
    ['Fibromyalgia', 'fibromyalgia'],
    ['Peripheral neuropathy', 'peripheral neuropathy'],
    ['Joint pain', 'joint pain'],
    ['Muscle cramp', 'muscle cramps'],
  ] as const) {
    await giveCommand(suite.browser, 'next-term');
    await waitForCardNamed(page, name);
    await until(`“${words}” in sight`, async () => {
      const middle = middleOf(await boxOfWords(page, words, false));
      return isInSight({ ...middle, width: 0, height: 0 });
    });
  }
});
