import { useEffect, useState } from 'preact/hooks';
import { firstSentence } from '@/core/glossary/first-sentence';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import type { Settings } from '@/core/settings/settings';
import { background } from '@/extension/messaging';
import { watchTermsOfTab } from '@/extension/page-terms';
import { readWholeTab } from '@/extension/read-whole-tab';
import type { TabVisit } from '@/extension/tab-visit';
import type { PageTerm } from '@/ui/terms/page-state';

/**
 * The terms of the page in a tab, as they change, and whether all of it is read. That is asked of it while its site is on:
 * when it is met, when it is switched on, and again whenever the settings are others, by which it may have begun anew.
 */
export function usePageTerms(visit: TabVisit, isOn: boolean, settings: Settings) {
  const [terms, setTerms] = useState<PageTerm[]>([]);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    setTerms([]);
    if (visit.tabId === undefined) return;
    const { signal, ...controller } = abortable();
    const onFrames = async (frames: readonly FrameTerms[]) => {
      const found = await named(frames);
      if (!signal.aborted) setTerms(found);
    };
    watchTermsOfTab(visit.tabId, onFrames, signal);
    return controller.abort;
  }, [visit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page may work anew by settings that are not used here.
  useEffect(() => {
    if (visit.tabId === undefined || !isOn) return setRead(false);
    const { signal, ...controller } = abortable();
    const tell = (isAllRead: boolean) => signal.aborted || setRead(isAllRead);
    readWholeTab(visit.tabId).then(tell, () => tell(true));
    return controller.abort;
  }, [visit, isOn, settings]);
  return { terms, isRead };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** The terms of frames with their names and what they mean in short, which the background knows. */
async function named(frames: readonly FrameTerms[]): Promise<PageTerm[]> {
  const terms = termsOfFrames(frames);
  if (terms.length === 0) return [];
  const meanings = await background.describeTerms(terms.map(({ id }) => id));
  const known = new Map(meanings.map((meaning): [string, typeof meaning] => [meaning.id, meaning]));
  return terms.map((term) => {
    const { name = term.id, definition = '', language } = known.get(term.id) ?? {};
    return { ...term, name, language, meaning: firstSentence(definition) };
  });
}
