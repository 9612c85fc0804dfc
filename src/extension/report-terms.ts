import { browser } from '#imports';
import { termsOfFrames } from '@/core/glossary/frame-terms';
import type { TermCount } from '@/core/glossary/term-counts';
import type { Say } from '@/core/messages/say';
import { showBadge } from './badge';
import { page } from './messaging';
import {
  type DocumentTerms,
  documentsOfTab,
  type FrameDocument,
  rememberTerms,
  TOP_FRAME,
} from './page-terms';
import type { Sender } from './remote-calls';

/** Remembers what the sender shows, and has the toolbar button say how many terms its tab has. */
export async function reportTerms(say: Say, sender: Sender, terms: TermCount[]): Promise<void> {
  const reporter = documentOf(sender);
  if (!reporter) return;
  const isNewPage = reporter.frameId === TOP_FRAME && !(await isKnown(reporter));
  await rememberTerms(reporter, terms);
  // A page that crashed or was discarded went without a word, and its frames with it.
  if (isNewPage) await forgetGoneFrames(reporter.tabId);
  await showTerms(say, reporter.tabId, await documentsOfTab(reporter.tabId));
}

/** Has the toolbar button say in a language how many terms each tab has that has some. */
export async function renameButtons(say: Say): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id = browser.tabs.TAB_ID_NONE }) => {
      const shown = await documentsOfTab(id);
      if (shown.length > 0) await showTerms(say, id, shown);
    }),
  );
}

function showTerms(say: Say, tabId: number, shown: readonly DocumentTerms[]): Promise<void> {
  return showBadge(say, tabId, termsOfFrames(shown).length);
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
