import type { TabVisit } from './tab-visit';

/** The page that was loaded again, and the one that came of it: a visit of its own where these are watched. */
export interface Reload {
  readonly from: TabVisit;
  to?: TabVisit;
}

/** Whether a page is the one that was loaded again, before or after that; it is to be asked of each as it comes. */
export function isOfReload(visit: TabVisit, reload: Reload | null): boolean {
  if (!reload || visit === reload.from) return reload !== null;
  reload.to ??= visit;
  return visit === reload.to && visit.tabId === reload.from.tabId;
}
