import type { Unreachable } from '@/core/calls/unreachable';
import { page } from './messaging';
import { TOP_FRAME } from './page-terms';
import { whyUnreachable } from './why-unreachable';

/** What a page in a tab says of itself, or why it cannot be reached; `isReloaded` says that it was loaded again by us. */
export async function describePage(
  tabId: number,
  isReloaded: boolean,
): Promise<{ site: string | null } | { state: 'unreadable'; why: Unreachable }> {
  try {
    return await page(tabId, TOP_FRAME).describePage();
  } catch {
    const why = await whyUnreachable(tabId);
    // What was loaded again and still has none of us is not to be loaded once more.
    return {
      state: 'unreadable',
      why: isReloaded && why.startsWith('not-loaded') ? 'kept-out' : why,
    };
  }
}
