import { browser } from '#imports';
import type { Unreachable } from '@/core/calls/unreachable';
import { isOwnAddress } from './is-own-address';

const STORE = 'addons.mozilla.org';

/** Why no content script answers in a tab, as far as the browser tells without a permission for that. */
export async function whyUnreachable(tabId: number): Promise<Unreachable> {
  const { url } = await browser.tabs.get(tabId);
  if (isOwnAddress(url)) return 'own-page';
  return import.meta.env.FIREFOX ? whyByAddress(url) : whyByRefusal(tabId);
}

/** Firefox names the address of each tab in which the extension may run, and of files. */
async function whyByAddress(url: string | undefined): Promise<Unreachable> {
  if (url === undefined) return 'browser-page';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:' && !(await mayReadFiles())) return 'file';
  return hostname === STORE ? 'store' : 'not-loaded';
}

/**
 * Chromium names no address, but refuses this call for one reason or another, and so never does anything: where the tab
 * is closed to extensions, it says that; elsewhere that these two settings do not go together.
 */
async function whyByRefusal(tabId: number): Promise<Unreachable> {
  const refusal = await browser.tabs
    .setZoomSettings(tabId, { mode: 'disabled', scope: 'per-origin' })
    .then(
      () => '',
      (error: Error) => error.message,
    );
  if (/gallery/.test(refusal)) return 'store';
  if (!/per-origin/.test(refusal)) return 'browser-page';
  return (await mayReadFiles()) ? 'not-loaded' : 'not-loaded-or-file';
}

function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
