import { browser } from '#imports';
import { activeTabId } from './active-tab';

/** A page in a tab, as long as the tab shows it: each page that comes there is another object. */
export interface TabVisit {
  /** Undefined where the browser has no tab. */
  readonly tabId: number | undefined;
}

/** Calls back with the page in front of this window each time that is another than before, or was loaded again, until the signal aborts. */
export function watchVisitInFront(
  first: TabVisit,
  onChange: (visit: TabVisit) => void,
  signal: AbortSignal,
): void {
  const { onActivated, onUpdated } = browser.tabs;
  let { tabId: last } = first;
  const onOtherTab = async () => {
    const tabId = await activeTabId();
    // A tab may have come in front in another window.
    if (signal.aborted || tabId === last) return;
    last = tabId;
    onChange({ tabId });
  };
  const onLoad = (id: number, { status }: { status?: string }) => {
    if (id === last && status === 'complete') onChange({ tabId: id });
  };
  onActivated.addListener(onOtherTab);
  onUpdated.addListener(onLoad);
  // Another may have come in front before anyone listened.
  void onOtherTab();
  signal.addEventListener('abort', () => {
    onActivated.removeListener(onOtherTab);
    onUpdated.removeListener(onLoad);
  });
}
