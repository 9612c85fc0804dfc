import { useEffect, useState } from 'preact/hooks';
import type { Unreachable } from '@/core/calls/unreachable';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import { background, page } from '@/extension/messaging';
import { TOP_FRAME, watchTermsOfTab } from '@/extension/page-terms';
import { reloadTab } from '@/extension/reload-tab';
import { whyUnreachable } from '@/extension/why-unreachable';
import type { PageState, PageTerm } from '@/ui/terms/page-state';

type Unreadable = Exclude<PageState, { state: 'readable' }>;

/** The page in a tab and its terms, as they change; the way to one of them; and how to load the page again. */
export function usePage(tabId: number | undefined) {
  const [described, setDescribed] = useState<Unreadable | { site: string }>({ state: 'asking' });
  const [terms, setTerms] = useState<PageTerm[]>([]);

  useEffect(() => {
    if (tabId === undefined) return setDescribed({ state: 'unreadable', why: 'browser-page' });
    const controller = new AbortController();
    void describe(tabId, () => whyUnreachable(tabId)).then(setDescribed);
    const onFrames = (frames: readonly FrameTerms[]) => void named(frames).then(setTerms);
    watchTermsOfTab(tabId, onFrames, controller.signal);
    return () => controller.abort();
  }, [tabId]);

  return {
    page: 'site' in described ? ({ state: 'readable', ...described, terms } as const) : described,
    /** Scrolls the page to a term and opens its card there. */
    async reveal({ id, frameId }: PageTerm) {
      if (tabId !== undefined) await page(tabId, frameId).revealTerm(id);
    },
    /** Loads the page again, which is then there to be read, or is kept from us. */
    async reload() {
      if (tabId === undefined) return;
      setDescribed({ state: 'asking' });
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

/** The terms of frames with their names, which the background knows. */
async function named(frames: readonly FrameTerms[]): Promise<PageTerm[]> {
  const terms = termsOfFrames(frames);
  if (terms.length === 0) return [];
  const meanings = await background.describeTerms(terms.map(({ id }) => id));
  const names = new Map<string, string>(meanings.map(({ id, name }) => [id, name]));
  return terms.map((term) => ({ ...term, name: names.get(term.id) ?? term.id }));
}
