import { expect, it } from 'vitest';
import { waitForCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

const suite = startSuite();

it('follows a link under a term', async () => {
  const page = await suite.open('link-under-term');
  await waitForMarks(page, 3);
  const { x, y } = await hoverMark(page, 'fibromyalgia');
  await waitForCard(page);
  await page.mouse.click(x, y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
});

it('lets the page see a click on a term, once', async () => {
  const page = await suite.open('link-under-term');
  await waitForMarks(page, 3);
  const { x, y } = await hoverMark(page, 'peripheral neuropathy');
  await waitForCard(page);
  await page.mouse.click(x, y);
  await expect
    .poll(() => page.$eval('#clicks', (output) => (output as HTMLOutputElement).value))
    .toBe('1');
});
