import { useEffect, useState } from 'preact/hooks';
import type { Unreachable } from '@/core/calls/unreachable';
import { isSiteOn, type Settings } from '@/core/settings/settings';
import { page } from '@/extension/messaging';
import { TOP_FRAME } from '@/extension/page-terms';
import { reloadTab } from '@/extension/reload-tab';
import type { TabVisit } from '@/extension/tab-visit';
import { whyUnreachable } from '@/extension/why-unreachable';
import type { PageState, PageTerm } from '@/ui/terms/page-state';
import { usePageTerms } from './use-page-terms';

type Unreadable = Exclude<PageState, { state: 'readable' }>;

const ASKING = { state: 'asking' } as const;

/** The page in a tab and its terms, as they change; the way to one of them; and how to load the page again. */
export function usePage(visit: TabVisit, settings: Settings) {
  const { tabId } = visit;
  const [described, setDescribed] = useState<Unreadable | { site: string | null }>(ASKING);

  useEffect(() => {
    if (visit.tabId === undefined)
      return setDescribed({ state: 'unreadable', why: 'browser-page' });
    const { tabId } = visit;
    let isLatest = true;
    setDescribed(ASKING);
    void describe(tabId, () => whyUnreachable(tabId)).then((it) => isLatest && setDescribed(it));
    return () => {
      isLatest = false;
    };
  }, [visit]);
  const isReadable = 'site' in described;
  const isOn = isReadable && isSiteOn(settings, described.site);
  const terms = usePageTerms(visit, isOn, settings);

  return {
    page: isReadable ? ({ state: 'readable', ...described, ...terms } as const) : described,
    /** Scrolls the page to a term and opens its card there. */
    async reveal({ id, frameId }: PageTerm) {
      if (tabId !== undefined) await page(tabId, frameId).revealTerm(id);
    },
    /** Loads the page again, which is then there to be read, or is kept from us. */
    async reload() {
      if (tabId === undefined) return;
      setDescribed(ASKING);
      await reloadTab(tabId).catch(() => {});
      setDescribed(await describe(tabId, async () => 'kept-out'));
    },
  };
}

async function describe(tabId: number, why: () => Promise<Unreachable>) {
  try {
    return await page(tabId, TOP_FRAME).describePage();
  } catch {
    return { state: 'unreadable', why: await why() } as const;
  }
}
