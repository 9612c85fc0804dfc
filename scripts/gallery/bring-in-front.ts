import type { Page } from 'puppeteer-core';

/** So long a card takes to come in. */
const APPEARANCE_MS = 300;

/** Brings the page of a scene in front, and waits until it looks as it stays: behind another tab, nothing would be drawn. */
export async function bringInFront(page: Page): Promise<void> {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, APPEARANCE_MS));
}
