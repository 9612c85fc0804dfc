import { browser } from '#imports';

/** Opens the page of options, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The address at which the page of options shows all that is said of a term. */
export function addressOfTerm(term: string): string {
  return `/options.html#${term}`;
}

/** Opens the summary of the ticks in a tab of its own, where it can be printed. */
export async function openSummary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/summary.html') });
}

/** Opens the page that greets a person who has just installed the extension. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
