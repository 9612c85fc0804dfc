import { browser } from '#imports';

/** Opens the page of options, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
