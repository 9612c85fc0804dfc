import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxesOfMark, markedTexts } from '../../driver/marks';
import { lineContrast } from './line-contrast';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();
const NAME = 'grounds';
const TEXTS = expectedTexts(NAME);
/** What a line needs to be seen (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

async function openMarked(): Promise<Page> {
  const page = await suite.open(NAME);
  await expect.poll(() => markedTexts(page)).toEqual(TEXTS);
  return page;
}

/** Each marked text of the page whose line does not stand out from its ground, with its contrast. */
async function unseen(page: Page): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (const text of TEXTS) {
    const [box] = await boxesOfMark(page, text);
    if (box) found.push([text, await lineContrast(page, box)]);
  }
  expect(found).toHaveLength(TEXTS.length);
  return found.filter(([, contrast]) => contrast < LEAST_CONTRAST);
}

it('paints a line that is seen on every ground, and on pictures where the letters have a shadow', async () => {
  expect(await unseen(await openMarked())).toEqual([]);
});

it('has the line follow when the colours of a page change', async () => {
  const page = await openMarked();
  await page.addStyleTag({
    content: 'p, a { background: #16918a !important; color: #fff !important }',
  });
  expect(await unseen(page)).toEqual([]);
});
