import { browser } from '#imports';
import type { FrameTerms } from '@/core/glossary/frame-terms';
import { readTermCounts, type TermCount } from '@/core/glossary/term-counts';
import { inTurn } from './in-turn';

/** What the browser calls the frame that is the whole of a tab. */
export const TOP_FRAME = 0;

/** The document in a frame. It has an id of its own, for others come after it in the same frame. */
export interface FrameDocument {
  tabId: number;
  frameId: number;
  documentId: string;
}

/** What a document shows. */
export interface DocumentTerms extends FrameTerms {
  documentId: string;
}

const next = inTurn();

/**
 * Remembers what a document shows, in memory, so that badge and popup know it whenever the background was stopped;
 * instead of what it, or another in its frame, showed before. Only the background may call this: it does so in turn,
 * so that frames which report at once do not overwrite one another.
 */
export function rememberTerms(of: FrameDocument, terms: TermCount[]): Promise<void> {
  const { tabId, frameId, documentId } = of;
  return next(async () => {
    const known = await documentsOfTab(tabId);
    // A document that leaves says so late: another may be in its frame, or Chromium have given it another frame.
    const others = known.filter(
      (each) => each.documentId !== documentId && (terms.length === 0 || each.frameId !== frameId),
    );
    const shown = terms.length === 0 ? others : [...others, { frameId, documentId, terms }];
    if (shown.length === 0) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: shown });
  });
}

/** Forgets what a tab shows. */
export function forgetTab(tabId: number): Promise<void> {
  return next(() => browser.storage.session.remove(keyOf(tabId)));
}

/** What the documents of a tab show, that of the top frame first. */
export async function documentsOfTab(tabId: number): Promise<DocumentTerms[]> {
  const key = keyOf(tabId);
  return readDocuments((await browser.storage.session.get(key))[key]);
}

/**
 * The frames of a tab that may show a card: the top one and all that told of terms. The top frame is among them even so: it
 * tells a moment after it has painted its marks, and shows the cards of frames that are too small for one.
 */
export async function framesWithCards(tabId: number): Promise<number[]> {
  const told = (await documentsOfTab(tabId)).map(({ frameId }) => frameId);
  return [...new Set([TOP_FRAME, ...told])];
}

/** Whether any document of a tab shows a term. */
export async function hasTerms(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await documentsOfTab(tabId)).length > 0;
}

/** Calls back with what the frames of a tab show, at once and whenever it changes, until the signal aborts. */
export function watchTermsOfTab(
  tabId: number,
  onChange: (frames: FrameTerms[]) => void,
  signal: AbortSignal,
): void {
  const tell = async () => onChange(await documentsOfTab(tabId));
  const listener = (changes: object) => {
    if (keyOf(tabId) in changes) void tell();
  };
  const { onChanged } = browser.storage.session;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
  void tell();
}

function readDocuments(stored: unknown): DocumentTerms[] {
  const documents = Array.isArray(stored) ? (stored as DocumentTerms[]) : [];
  return documents
    .map((document) => ({ ...document, terms: readTermCounts(document.terms) }))
    .sort((a, b) => a.frameId - b.frameId);
}

function keyOf(tabId: number): string {
  return `terms:${tabId}`;
}
