import { useEffect, useState } from 'preact/hooks';
import { type FrameTerms, termsOfFrames } from '@/core/glossary/frame-terms';
import { background } from '@/extension/messaging';
import { watchTermsOfTab } from '@/extension/page-terms';
import { readWholeTab } from '@/extension/read-whole-tab';
import type { PageTerm } from '@/ui/terms/page-state';

/** The terms of the page in a tab, as they change, and whether all of it is read, which is asked once it can be. */
export function usePageTerms(tabId: number | undefined, isReadable: boolean) {
  const [terms, setTerms] = useState<PageTerm[]>([]);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (tabId === undefined) return;
    const controller = new AbortController();
    const onFrames = (frames: readonly FrameTerms[]) => void named(frames).then(setTerms);
    watchTermsOfTab(tabId, onFrames, controller.signal);
    return () => controller.abort();
  }, [tabId]);
  useEffect(() => {
    if (tabId === undefined || !isReadable) return;
    const onRead = () => setRead(true);
    readWholeTab(tabId).then(onRead, onRead);
  }, [tabId, isReadable]);
  return { terms, isRead };
}

/** The terms of frames with their names, which the background knows. */
async function named(frames: readonly FrameTerms[]): Promise<PageTerm[]> {
  const terms = termsOfFrames(frames);
  if (terms.length === 0) return [];
  const meanings = await background.describeTerms(terms.map(({ id }) => id));
  const names = new Map<string, string>(meanings.map(({ id, name }) => [id, name]));
  return terms.map((term) => ({ ...term, name: names.get(term.id) ?? term.id }));
}
