import { termsOfFrames } from '@/core/glossary/frame-terms';
import type { TermCount } from '@/core/glossary/term-counts';
import { showBadge } from './badge';
import { page } from './messaging';
import { documentsOfTab, type FrameDocument, rememberTerms, TOP_FRAME } from './page-terms';
import type { Sender } from './remote-calls';

/** Remembers what the sender shows, and has the toolbar button say how many terms its tab has. */
export async function reportTerms(sender: Sender, terms: TermCount[]): Promise<void> {
  const reporter = documentOf(sender);
  if (!reporter) return;
  const isNewPage = reporter.frameId === TOP_FRAME && !(await isKnown(reporter));
  await rememberTerms(reporter, terms);
  // A page that crashed or was discarded went without a word, and its frames with it.
  if (isNewPage) await forgetGoneFrames(reporter.tabId);
  const shown = await documentsOfTab(reporter.tabId);
  await showBadge(reporter.tabId, termsOfFrames(shown).length);
}

function documentOf({ tab, frameId, documentId }: Sender): FrameDocument | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  // Where the browser does not tell documents apart, each frame counts as one.
  return { tabId: tab.id, frameId, documentId: documentId ?? `frame ${frameId}` };
}

async function isKnown({ tabId, documentId }: FrameDocument): Promise<boolean> {
  return (await documentsOfTab(tabId)).some((known) => known.documentId === documentId);
}

/** Forgets the frames of a tab in which no content script answers. */
async function forgetGoneFrames(tabId: number): Promise<void> {
  const shown = await documentsOfTab(tabId);
  await Promise.all(
    shown.map(({ frameId, documentId }) =>
      page(tabId, frameId)
        .describePage()
        .catch(() => rememberTerms({ tabId, frameId, documentId }, [])),
    ),
  );
}
