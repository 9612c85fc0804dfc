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

/** The contrast of the line below each marked text of the page. */
async function contrasts(page: Page): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (const text of TEXTS) {
    const [box] = await boxesOfMark(page, text);
    if (box) found.push([text, await lineContrast(page, box)]);
  }
  expect(found).toHaveLength(TEXTS.length);
  return found;
}

/** Those of them whose line does not stand out from its ground. */
const unseen = async (page: Page) =>
  (await contrasts(page)).filter(([, contrast]) => contrast < LEAST_CONTRAST);

/** What was measured, as the table of docs/contrast.md. */
async function tableOf(page: Page, found: readonly [string, number][]): Promise<string> {
  const grounds = await page.$$eval('[data-ground]', (lines) =>
    lines.map((line) => (line as HTMLElement).dataset.ground),
  );
  const rows = found.map(
    ([text, contrast], at) => `| ${grounds[at]} | ${text} | ${contrast.toFixed(1)} |`,
  );
  return ['| ground | words | contrast |', '| --- | --- | --- |', ...rows].join('\n');
}

it('paints a line that is seen on every ground, and on pictures where the letters have a shadow', async () => {
  const page = await openMarked();
  const found = await contrasts(page);
  if (process.env.CONTRAST_TABLE) console.log(await tableOf(page, found));
  expect(found.filter(([, contrast]) => contrast < LEAST_CONTRAST)).toEqual([]);
});

it('has the line follow when the colours of a page change', async () => {
  const page = await openMarked();
  await page.addStyleTag({
    content: 'p, a { background: #16918a !important; color: #fff !important }',
  });
  expect(await unseen(page)).toEqual([]);
});
