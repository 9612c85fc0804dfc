import { expect, it } from 'vitest';
import { navigate } from '../../driver/browser';
import { waitForCardNamed } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPrivateWindow } from '../../driver/private-browser';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

const suite = startSuite();

it('explains terms in private windows, where people let it in', async () => {
  const { browser, page } = await openPrivateWindow();
  try {
    await navigate(page, `${suite.server.origin}/live-posts/page.html`);
    await waitForMarks(page, 2);
    await hoverMark(page, 'fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
    await page.evaluate(() => void addPost('And nerve pain.'));
    await expect.poll(() => markedTexts(page)).toContain('nerve pain');
  } finally {
    await browser.close();
  }
});
