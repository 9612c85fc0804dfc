import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { askCard, waitForCardOf } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

const suite = startSuite();
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(21, 27, 28)';

/** The ground of the card of a marked text. */
async function groundOfCard(page: Page, text: string): Promise<string | null> {
  await hoverMark(page, text);
  await waitForCardOf(page, text);
  const ground = await askCard(
    page,
    (root) => getComputedStyle(root.querySelector('.frame') as Element).backgroundColor,
  );
  // Another term may lie below it.
  await page.keyboard.press('Escape');
  return ground;
}

it('has cards light on light parts of a page, and dark on dark ones', async () => {
  const page = await suite.open('grounds');
  await waitForMarks(page, 10);
  expect(await groundOfCard(page, 'osteoarthritis')).toBe(LIGHT);
  expect(await groundOfCard(page, 'scleroderma')).toBe(DARK);
});

it.runIf(BROWSER_NAME === 'chromium')(
  'has them light on light pages where the system is dark',
  async () => {
    const page = await suite.open('grounds');
    // The driver cannot have Firefox do this.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await waitForMarks(page, 10);
    expect(await groundOfCard(page, 'osteoarthritis')).toBe(LIGHT);
  },
);
