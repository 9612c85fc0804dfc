import { openExtensionPage, type TestBrowser } from './browser';

declare const chrome: { storage: { sync: { set(items: object): Promise<void> } } };

/** Stores settings, by the names and words of `core/settings`, as if a person had chosen them. */
export async function storeSettings(
  started: Pick<TestBrowser, 'name' | 'browser' | 'extensionHost'>,
  items: object,
): Promise<void> {
  const page = await openExtensionPage(started, 'popup.html');
  await page.evaluate((it) => chrome.storage.sync.set(it), items);
  await page.close();
}
