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
    const life = new AbortController();
    let changes = 0;
    const onFrames = async (frames: readonly FrameTerms[]) => {
      const change = ++changes;
      const found = await named(frames);
      if (!life.signal.aborted && change === changes) setTerms(found);
    };
    watchTermsOfTab(visit.tabId, onFrames, life.signal);
    return () => life.abort();
  }, [visit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page may work anew by settings that are not used here.
  useEffect(() => {
    if (visit.tabId === undefined || !isOn) return setRead(false);
    let isLatest = true;
    const tell = (isAllRead: boolean) => isLatest && setRead(isAllRead);
    readWholeTab(visit.tabId).then(tell, () => tell(true));
    return () => {
      isLatest = false;
    };
  }, [visit, isOn, settings]);
  return { terms, isRead };
}

/** The terms of frames with their names and what they mean in short, which the background knows. */
async function named(frames: readonly FrameTerms[]): Promise<PageTerm[]> {
  const terms = termsOfFrames(frames);
  if (terms.length === 0) return [];
  const ids = terms.map(({ id }) => id);
  // Where no names can be had, there is still the way to the terms.
  const meanings = await background.describeTerms(ids).catch(() => []);
  const known = new Map(meanings.map((meaning): [string, typeof meaning] => [meaning.id, meaning]));
  return terms.map((term) => {
    const { name = term.id, definition = '', language } = known.get(term.id) ?? {};
    return { ...term, name, language, meaning: firstSentence(definition) };
  });
}
