import { useEffect, useState } from 'preact/hooks';
import type { PageDescription } from '@/core/calls/messages';
import { nameOf } from '@/core/glossary/explain';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import { switchSite } from '@/core/settings/settings';
import { page } from '@/extension/messaging';
import { TOP_FRAME, watchTermsOfTab } from '@/extension/page-terms';
import { settingsStore } from '@/extension/settings-store';
import type { PageState, PageTerm } from '@/ui/terms/page-state';

/** The page that the popup was opened on, the switch for its site, and the way to its terms. */
export function usePage(tabId: number | undefined) {
  const [description, setDescription] = useState<PageDescription | 'unreadable'>();
  const [frames, setFrames] = useState<FrameTerms[]>([]);
  const [isKept, setIsKept] = useState(true);

  useEffect(() => {
    const controller = new AbortController();
    const describe = () => {
      const asked = tabId === undefined ? Promise.reject() : page(tabId, TOP_FRAME).describePage();
      asked.then(setDescription, () => setDescription('unreadable'));
    };
    describe();
    settingsStore.watch(describe, controller.signal);
    if (tabId !== undefined) watchTermsOfTab(tabId, setFrames, controller.signal);
    return () => controller.abort();
  }, [tabId]);

  return {
    page: pageState(description, frames),
    /** Whether the last turn of the switch could be kept. */
    isKept,
    async onSwitch(on: boolean) {
      if (typeof description !== 'object') return;
      setDescription({ ...description, on });
      const settings = switchSite(await settingsStore.load(), description.site, on);
      // Where the choice cannot be kept, the switch goes back: it must not say what is not so.
      await settingsStore.save(settings).then(
        () => setIsKept(true),
        () => {
          setDescription(description);
          setIsKept(false);
        },
      );
    },
    async onReveal({ id, frameId }: PageTerm) {
      if (tabId !== undefined) await page(tabId, frameId).revealTerm(id);
      window.close();
    },
  };
}

function pageState(
  description: PageDescription | 'unreadable' | undefined,
  frames: FrameTerms[],
): PageState {
  if (!description) return { state: 'asking' };
  if (description === 'unreadable') return { state: 'unreadable' };
  const terms = termsOfFrames(frames).map((term) => ({ ...term, name: nameOf(term.id) }));
  return { state: 'readable', ...description, terms };
}
