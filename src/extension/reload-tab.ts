import { browser } from '#imports';

/** Loads the page in a tab again, and waits until it has loaded; fails where the tab cannot be. */
export function reloadTab(tabId: number): Promise<void> {
  const { onUpdated } = browser.tabs;
  return new Promise((resolve, reject) => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'complete') return;
      onUpdated.removeListener(listener);
      resolve();
    };
    onUpdated.addListener(listener);
    browser.tabs.reload(tabId).catch((fault) => {
      onUpdated.removeListener(listener);
      reject(fault);
    });
  });
}
