import { useEffect, useRef, useState } from 'preact/hooks';
import { isSiteOn, type Settings } from '@/core/settings/settings';
import { describePage } from '@/extension/describe-page';
import { page } from '@/extension/messaging';
import { isOfReload, type Reload } from '@/extension/reload';
import { reloadTab } from '@/extension/reload-tab';
import type { TabVisit } from '@/extension/tab-visit';
import type { PageState, PageTerm } from '@/ui/terms/page-state';
import { usePageTerms } from './use-page-terms';

type Unreadable = Exclude<PageState, { state: 'readable' }>;

const ASKING = { state: 'asking' } as const;

/** The page in a tab and its terms, as they change; the way to one of them; and how to load the page again. */
export function usePage(visit: TabVisit, settings: Settings) {
  const { tabId } = visit;
  const [described, setDescribed] = useState<Unreadable | { site: string | null }>(ASKING);
  const [reloads, setReloads] = useState(0);
  const reloaded = useRef<Reload | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was loaded again is another to be asked.
  useEffect(() => {
    if (visit.tabId === undefined)
      return setDescribed({ state: 'unreadable', why: 'browser-page' });
    const { tabId } = visit;
    let isLatest = true;
    setDescribed(ASKING);
    if (!isOfReload(visit, reloaded.current)) reloaded.current = null;
    void describePage(tabId, reloaded.current !== null).then((it) => isLatest && setDescribed(it));
    return () => {
      isLatest = false;
    };
  }, [visit, reloads]);
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
      reloaded.current = { from: visit };
      await reloadTab(tabId).catch(() => {});
      setReloads((before) => before + 1);
    },
  };
}
