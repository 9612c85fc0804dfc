import type { Page } from 'puppeteer-core';
import { openPage, type TestBrowser } from '../driver/browser';
import { askCard, waitForCard, waitForNoCard } from '../driver/card';
import { markedTexts } from '../driver/marks';
import { hoverMark } from '../driver/pointer';
import { until } from '../driver/until';
import { takePictures } from './take-pictures';

/** How often the marks must be the same in a row to take the page for read: about half a second. */
const SAME_ANSWERS = 20;

async function readAll(page: Page): Promise<string[]> {
  let texts: string[] = [];
  let same = 0;
  await until('the page to be read', async () => {
    const now = await markedTexts(page);
    same = now.join() === texts.join() ? same + 1 : 0;
    texts = now;
    return same >= SAME_ANSWERS;
  });
  return texts;
}

/** Hovers each term of a page once, and says what its card says. */
export async function tryPage(browser: TestBrowser, address: string): Promise<void> {
  const page = await openPage(browser, address);
  const texts = await readAll(page);
  console.log(`\n${await page.title()}\n`);
  const [first] = texts;
  if (first === undefined) {
    console.log('  No health terms were found here.');
    return;
  }
  console.log(`  ${texts.length} terms are underlined. What their cards say:`);
  for (const text of new Set(texts)) {
    await hoverMark(page, text);
    await waitForCard(page);
    const name = await askCard(page, (root) => root.querySelector('.name')?.textContent);
    const meaning = await askCard(page, (root) => root.querySelector('.definition')?.textContent);
    console.log(`  “${text}” · ${name}: ${meaning}`);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(1, 1);
  }
  await hoverMark(page, texts.includes('fibro') ? 'fibro' : first);
  await waitForCard(page);
  await takePictures(page, 'card');
}
