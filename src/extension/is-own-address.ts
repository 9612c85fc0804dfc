import { browser } from '#imports';

/** Whether an address is that of a page of ours. */
export function isOwnAddress(address = ''): boolean {
  return address.startsWith(browser.runtime.getURL('/'));
}
