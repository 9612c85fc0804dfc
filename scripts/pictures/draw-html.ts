import type { Browser } from 'puppeteer-core';

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A PNG of HTML in a window of this size; where it has no ground, nor has the picture. */
export async function drawHtml(browser: Browser, html: string, size: Size): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
