import type { Page } from 'puppeteer-core';
import { BROWSER_NAME } from './browser';
import { askCardInChromium } from './card-in-chromium';
import { askCardInFirefox } from './card-in-firefox';
import type { CardScript } from './card-script';
import type { Box } from './marks';
import { middleOf, type Point } from './pointer';
import { until } from './until';

/** Runs a script with the closed shadow root of the card; null when no card shows. */
export function askCard<T>(page: Page, script: CardScript<T>, argument = ''): Promise<T | null> {
  const ask = BROWSER_NAME === 'firefox' ? askCardInFirefox : askCardInChromium;
  return ask(page, script, argument);
}

/** Gives the text that people see in the card; null when no card shows. */
export function cardText(page: Page): Promise<string | null> {
  return askCard(page, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    return card?.checkVisibility({ visibilityProperty: true }) ? card.innerText : null;
  });
}

/** Waits for a card with this in its text, and gives the text. */
export function waitForCard(page: Page, words = ''): Promise<string> {
  return until(`a card with “${words}”`, async () => {
    const text = await cardText(page);
    return text?.includes(words) ? text : null;
  });
}

/** Waits for the card of the term with this name: the texts of other cards may have that name in them too. */
export async function waitForCardNamed(page: Page, name: string): Promise<void> {
  await until(`the card named “${name}”`, async () => {
    const shown = await askCard(page, (root) => {
      const element = root.querySelector<HTMLElement>('.name');
      return element?.checkVisibility({ visibilityProperty: true }) ? element.innerText : null;
    });
    return shown === name || Promise.reject(new Error(`the card is named “${shown}”`));
  });
}

/** Waits for the card of these words of a page: they are its name, or what it says was seen. */
export async function waitForCardOf(page: Page, seen: string): Promise<void> {
  await until(`the card of “${seen}”`, async () => {
    const text = await cardText(page);
    return text?.toLowerCase().includes(seen.toLowerCase());
  });
}

/** Waits until no card shows. */
export async function waitForNoCard(page: Page): Promise<void> {
  await until('the card to close', async () => (await cardText(page)) === null);
}

/** Gives the box of the card, or of what a selector finds in it, in CSS px of the viewport of its document. */
export function cardBox(page: Page, selector = '.frame'): Promise<Box | null> {
  const measure: CardScript<Box | null> = (root, inner) => {
    const element = root.querySelector(inner);
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  return askCard(page, measure, selector);
}

/** Scrolls to what a selector finds in the card, and clicks it. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointInCard(page, selector);
  await page.mouse.click(x, y);
}

/** Scrolls to what a selector finds in the card, and taps it. */
export async function tapInCard(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointInCard(page, selector);
  await page.touchscreen.tap(x, y);
}

async function pointInCard(page: Page, selector: string): Promise<Point> {
  await askCard(
    page,
    (root, at) => root.querySelector(at)?.scrollIntoView({ block: 'nearest' }),
    selector,
  );
  const box = await until(`“${selector}” in the card`, () => cardBox(page, selector));
  return middleOf(box);
}
