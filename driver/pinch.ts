import type { Page } from 'puppeteer-core';
import { sendBidi } from './bidi';
import type { TestBrowser } from './browser';

/** Zooms into the page in front, as two fingers do: by so many times what it is without. */
export async function pinch({ name, browser }: TestBrowser, page: Page, times: number) {
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: times });
    return;
  }
  // The driver has no two fingers in Firefox: the browser's own window is asked.
  const windows = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const script = `data:,content.windowUtils.setResolutionAndScaleTo(${times})`;
  await sendBidi(browser, 'script.evaluate', {
    expression: `gBrowser.selectedBrowser.messageManager.loadFrameScript('${script}', false)`,
    target: { context: windows.contexts?.[0]?.context },
    awaitPromise: false,
  });
}
