import type { Page } from 'puppeteer-core';
import { askCard } from './card';
import { until } from './until';

/** Gives what a selector, or the words of a control, are true of: whether it has the focus. */
function hasFocus(page: Page, wanted: string): Promise<boolean> {
  return page.evaluate((what) => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return false;
    if (/^[.#[a-z]/.test(what)) return focused.matches(what);
    const words = focused.getAttribute('aria-label') ?? focused.textContent.trim();
    return (words || (focused as HTMLElement).title) === what;
  }, wanted);
}

/** Presses Tab until what a selector names has the focus, or what these words are of, which begin with a capital. Gives how often it pressed. */
export async function tabTo(page: Page, wanted: string): Promise<number> {
  let presses = 0;
  await until(`the focus on “${wanted}”`, async () => {
    await page.keyboard.press('Tab');
    presses++;
    return hasFocus(page, wanted);
  });
  return presses;
}

/** As `tabTo`, backwards, by Shift and Tab: past the end of a page, Firefox gives its own buttons the keys. */
export async function tabBackTo(page: Page, wanted: string): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, wanted);
  await page.keyboard.up('Shift');
}

/** Presses Tab until what a selector names in the card has the focus. */
export async function tabToInCard(page: Page, selector: string): Promise<void> {
  await until(`the focus on “${selector}” in the card`, async () => {
    await page.keyboard.press('Tab');
    return askCard(page, (root, at) => root.activeElement?.matches(at) ?? false, selector);
  });
}
