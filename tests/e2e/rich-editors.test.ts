import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the page offers: what each of its editors holds, as it would send it to its server. */
declare const contents: Record<string, () => unknown>;

const EDITORS = ['.ProseMirror', '.cm-content', '#lexical', '.ql-editor'];
const TYPED = " — I've peripheral neuropathy, “fibro” & ü 1/2 ";

const withUs = startSuite();
const withoutUs = startSuite({ extension: false });

async function type(page: Page, where: Page | Frame, selector: string): Promise<void> {
  await where.click(selector);
  await page.keyboard.press('End');
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.keyboard.type('muscle weakness, joint pains');
  await page.keyboard.press('Backspace');
}

async function writeEverywhere(page: Page): Promise<Record<string, string>> {
  const frame = await until('the frame', async () => {
    const element = await page.$('#design-mode');
    return element?.contentFrame();
  });
  await until('the frame to be an editor', () =>
    frame.evaluate(() => document.designMode === 'on'),
  );
  for (const selector of EDITORS) await type(page, page, selector);
  await type(page, frame, 'p');
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(contents).map(([name, read]) => [name, JSON.stringify(read())]),
    ),
  );
}

it('lets people write in every kind of editor as if it were not there', async () => {
  const plain = await withoutUs.open('rich-editors');
  const page = await withUs.open('rich-editors');
  await waitForMarks(page);
  const [written, ours] = await Promise.all([writeEverywhere(plain), writeEverywhere(page)]);
  expect(ours).toEqual(written);
  for (const text of Object.values(ours)) {
    expect(text).toContain("I've peripheral neuropathy");
    expect(text).toContain('muscle weakness, joint pain');
  }
  await page.$eval('p', (part) => part.append(' And a spinal cord.'));
  await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia', 'spinal cord']);
  const inside = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of inside) expect(await markedTexts(frame)).toEqual([]);
});
