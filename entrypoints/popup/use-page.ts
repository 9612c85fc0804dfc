import { useEffect, useState } from 'preact/hooks';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import { background, page } from '@/extension/messaging';
import { TOP_FRAME, watchTermsOfTab } from '@/extension/page-terms';
import { readWholeTab } from '@/extension/read-whole-tab';
import type { PageState, PageTerm } from '@/ui/terms/page-state';

type Unreadable = Exclude<PageState, { state: 'readable' }>;

/** The page in a tab and its terms, as they change; and the way to one of them. */
export function usePage(tabId: number | undefined) {
  const [described, setDescribed] = useState<Unreadable | { site: string }>({ state: 'asking' });
  const [terms, setTerms] = useState<PageTerm[]>([]);
  const [isRead, setRead] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const description =
      tabId === undefined ? Promise.reject() : page(tabId, TOP_FRAME).describePage();
    description.then(setDescribed, () => setDescribed({ state: 'unreadable' }));
    const { signal } = controller;
    const onFrames = (frames: readonly FrameTerms[]) => void named(frames).then(setTerms);
    if (tabId !== undefined) {
      watchTermsOfTab(tabId, onFrames, signal);
      const onRead = () => setRead(true);
      readWholeTab(tabId).then(onRead, onRead);
    }
    return () => controller.abort();
  }, [tabId]);

  return {
    page:
      'site' in described
        ? ({ state: 'readable', ...described, terms, isRead } as const)
        : described,
    /** Scrolls the page to a term and opens its card there. */
    async reveal({ id, frameId }: PageTerm) {
      if (tabId !== undefined) await page(tabId, frameId).revealTerm(id);
    },
  };
}

/** The terms of frames with their names, which the background knows. */
async function named(frames: readonly FrameTerms[]): Promise<PageTerm[]> {
  const terms = termsOfFrames(frames);
  if (terms.length === 0) return [];
  const meanings = await background.describeTerms(terms.map(({ id }) => id));
  const names = new Map<string, string>(meanings.map(({ id, name }) => [id, name]));
  return terms.map((term) => ({ ...term, name: names.get(term.id) ?? term.id }));
}
