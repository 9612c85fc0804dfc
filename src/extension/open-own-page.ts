import { browser } from '#imports';
import { encodedAddress } from '@/core/text/encoded-address';

/** Opens the page of options, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The address at which the page of options shows all that is said of a term. */
export function addressOfTerm(term: string): string {
  return `/options.html#${encodedAddress(term)}`;
}

/** The address at which the page of options offers to add words, by the key of `selected-words`; no id of a term has a `=`. */
export function addressToAdd(wordsKey: string): string {
  return `/options.html#add=${wordsKey}`;
}

/** The address at which the page of options looks words up, by the key of `selected-words`. */
export function addressToLookUp(wordsKey: string): string {
  return `/options.html#look-up=${wordsKey}`;
}

/** Opens an address of ours in a tab of its own. */
export async function openOwnPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/options.html') });
}

/** Opens the summary of the ticks in a tab of its own, where it can be printed. */
export async function openSummary(): Promise<void> {
  await openOwnPage('/summary.html');
}

/** Opens the page that greets a person who has just installed the extension. */
export async function openWelcome(): Promise<void> {
  await openOwnPage('/welcome.html');
}
