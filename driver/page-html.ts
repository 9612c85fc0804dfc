import type { Frame, Page } from 'puppeteer-core';

/** Gives all the HTML of a document, as its own scripts would read it. */
export function htmlOf(frame: Page | Frame): Promise<string> {
  return frame.evaluate(() => document.documentElement.outerHTML);
}
