import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { askCard, waitForCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

const suite = startSuite();

// Firefox's driver cannot show a page as it would be printed.
it.skipIf(BROWSER_NAME === 'firefox')('prints neither marks nor the card', async () => {
  const page = await suite.open('wiki');
  await waitForMarks(page, 6);
  await hoverMark(page, 'spinal cord');
  await waitForCard(page);
  const seen = async () => ({
    marks: await page.$eval(
      'cite',
      (part) => getComputedStyle(part, '::highlight(healthgloss)').textDecorationLine,
    ),
    card: await askCard(page, (root) => {
      const frame = root.querySelector('.frame');
      return frame && getComputedStyle(frame).display;
    }),
  });
  expect(await seen()).toEqual({ marks: 'underline', card: 'flex' });
  await page.emulateMediaType('print');
  expect(await seen()).toEqual({ marks: 'none', card: 'none' });
});
