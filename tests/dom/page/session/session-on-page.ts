import { afterEach, beforeEach, vi } from 'vitest';
import type { TermCount } from '@/core/glossary/term-counts';
import type { MentionChoice } from '@/page/mark/mentions';
import { wordsOf } from '@/page/mark/words-of';
import { type PageSession, startPageSession } from '@/page/session/page-session';
import { stubPaint } from '../fake-paint';
import { fakeFinder } from './fake-finder';

/** Gives each test of a file a session, which it starts when its page is ready. It finds "fibro" and "cramp". */
export function sessionOnPage() {
  const onTerms = vi.fn<(terms: TermCount[]) => void>();
  const onWhole = vi.fn();
  let life: AbortController;
  let session: PageSession;
  const on = {
    onTerms,
    onWhole,
    highlights: new Map<string, Set<AbstractRange>>(),
    finder: fakeFinder(),
    choice: { mentions: 'every', everydayWords: 'like-others' } as MentionChoice,
    get session() {
      return session;
    },
    start(root: Document | Element = document) {
      life = new AbortController();
      const { finder } = on;
      const openShadowRoot = (element: Element) => element.shadowRoot;
      session = startPageSession(
        { root, finder, openShadowRoot, choice: on.choice, onWhole, onTerms },
        life.signal,
      );
    },
    stop: () => life.abort(),
    /** Lets the page settle, be read and be told of. */
    wait: () => vi.advanceTimersByTimeAsync(2000),
    /** The words that are marked, in reading order. */
    marked: () => session.marksInOrder().map(wordsOf),
  };
  beforeEach(() => {
    vi.useFakeTimers();
    on.highlights = stubPaint();
    on.finder = fakeFinder('fibro', 'cramp');
    onTerms.mockReset();
    onWhole.mockReset();
  });
  afterEach(() => {
    on.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return on;
}

/** Gives an element a shadow root with this in it. */
export function shadowIn(host: Element | null, html: string): ShadowRoot {
  const root = (host as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
