import { expect, it } from 'vitest';
import { cardBox, waitForCard } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { waitForMarks } from '../../driver/marks';
import { pinch } from '../../driver/pinch';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();

it('keeps the card in what is seen of a page that fingers have zoomed into', async () => {
  const page = await suite.open('pointed-at');
  await page.bringToFront();
  await waitForMarks(page, 2);
  const isZoomed = (times: number) =>
    until(`${times} times the size`, () =>
      page.evaluate((it) => Math.abs((visualViewport?.scale ?? 0) - it) < 0.01, times),
    );
  await pinch(suite.browser, page, 3);
  await isZoomed(3);
  await giveCommand(suite.browser, 'next-term');
  await waitForCard(page);
  await until('all of the card in sight', async () => {
    const box = await cardBox(page);
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
      return {
        left: offsetLeft,
        top: offsetTop,
        right: offsetLeft + width,
        bottom: offsetTop + height,
      };
    });
    return (
      box !== null &&
      box.width > 200 &&
      box.height > 100 &&
      box.x >= seen.left &&
      box.y >= seen.top &&
      box.x + box.width <= seen.right &&
      box.y + box.height <= seen.bottom
    );
  });
  await pinch(suite.browser, page, 1);
  await isZoomed(1);
  // In Firefox the page scrolls as it is zoomed out of, and the term may leave the view.
  await giveCommand(suite.browser, 'next-term');
  await expect.poll(async () => (await cardBox(page))?.width).toBe(352);
});
