import { expect, it } from 'vitest';
import { waitForCardNamed, waitForNoCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { pointOfMark } from '../../driver/pointer';
import { startSuite } from './suite';

const suite = startSuite();

it('opens on a tap, and closes on a tap elsewhere', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page);
  const { x, y } = await pointOfMark(page, 'fibro');
  await page.touchscreen.tap(x, y);
  await waitForCardNamed(page, 'Fibromyalgia');
  await page.touchscreen.tap(3, 400);
  await waitForNoCard(page);
});

it('leaves a link under a tapped term a link', async () => {
  const page = await suite.open('link-under-term');
  await waitForMarks(page);
  const { x, y } = await pointOfMark(page, 'fibromyalgia');
  await page.touchscreen.tap(x, y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
});

it('opens where the page keeps touches from becoming clicks', async () => {
  const page = await suite.open('pointed-at');
  await waitForMarks(page, 10);
  const { x, y } = await pointOfMark(page, 'muscle weakness');
  await page.touchscreen.tap(x, y);
  await waitForCardNamed(page, 'Muscle weakness');
  await page.touchscreen.tap(x, y - 60);
  await waitForNoCard(page);
});
