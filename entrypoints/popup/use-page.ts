import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '@/core/glossary/explain';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import { page } from '@/extension/messaging';
import { TOP_FRAME, watchTermsOfTab } from '@/extension/page-terms';
import type { PageState, PageTerm } from '@/ui/terms/page-state';

type Unreadable = Exclude<PageState, { state: 'readable' }>;

/** The page in a tab and its terms, as they change; and the way to one of them. */
export function usePage(tabId: number | undefined) {
  const [described, setDescribed] = useState<Unreadable | { site: string }>({ state: 'asking' });
  const [frames, setFrames] = useState<FrameTerms[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    const description =
      tabId === undefined ? Promise.reject() : page(tabId, TOP_FRAME).describePage();
    description.then(setDescribed, () => setDescribed({ state: 'unreadable' }));
    if (tabId !== undefined) watchTermsOfTab(tabId, setFrames, controller.signal);
    return () => controller.abort();
  }, [tabId]);

  return {
    page: 'site' in described ? readable(described.site, frames) : described,
    /** Scrolls the page to a term and opens its card there. */
    async reveal({ id, frameId }: PageTerm) {
      if (tabId !== undefined) await page(tabId, frameId).revealTerm(id);
    },
  };
}

function readable(site: string, frames: readonly FrameTerms[]): PageState {
  const terms = termsOfFrames(frames).map((term) => ({ ...term, name: nameOf(term.id) }));
  return { state: 'readable', site, terms };
}
