import { browser } from '#imports';

/** What browsers call the room beside a page: Chromium the first, Firefox the second, and on a telephone nothing. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Gives what opens our panel beside the page of this window; null where there is no room for one. It may be called only
 * as a person presses something, before anything else is waited for.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  if (sidebarAction) return () => sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  return sidePanel && id !== undefined ? () => sidePanel.open({ windowId: id }) : null;
}
