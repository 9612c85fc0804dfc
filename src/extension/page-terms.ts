import { browser } from '#imports';
import { readTermCounts, type TermCount } from '@/core/glossary/term-counts';

/** The terms that one frame of a tab shows. */
export interface FrameTerms {
  frameId: number;
  terms: TermCount[];
}

/**
 * Remembers what a frame shows, in memory, so that badge and popup know it whenever the background was stopped.
 * Each frame has a key of its own: reports from many frames at once cannot overwrite one another.
 */
export async function rememberTerms(
  tabId: number,
  frameId: number,
  terms: TermCount[],
): Promise<void> {
  const key = `${prefixOf(tabId)}${frameId}`;
  if (terms.length === 0) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: terms });
}

/** What the frames of a tab show, the top frame first. */
export async function termsOfTab(tabId: number): Promise<FrameTerms[]> {
  const prefix = prefixOf(tabId);
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, terms]) => ({
      frameId: Number(key.slice(prefix.length)),
      terms: readTermCounts(terms),
    }))
    .sort((a, b) => a.frameId - b.frameId);
}

/** Calls back with what the frames of a tab show, at once and whenever it changes, until the signal aborts. */
export function watchTermsOfTab(
  tabId: number,
  onChange: (frames: FrameTerms[]) => void,
  signal: AbortSignal,
): void {
  const tell = async () => onChange(await termsOfTab(tabId));
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefixOf(tabId)))) void tell();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
  void tell();
}

function prefixOf(tabId: number): string {
  return `terms:${tabId}:`;
}
