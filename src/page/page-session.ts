import type { FindTerms } from '@/core/find-terms';
import type { PageContext } from '@/core/page-context';
import { countTerms, type TermCount } from '@/core/term-counts';
import { Judgement } from './judgement';
import { isAttached, type Mark, Marks } from './marks';
import { isWritten } from './readable-elements';
import { inReadingOrder } from './reading-order';
import { Scanner } from './scanner';
import { type OpenShadowRoot, ShadowRoots } from './shadow-roots';
import { insideOf } from './stretch';
import { markAtPoint } from './term-at-point';
import { ChangeWatcher } from './watch-changes';

/** The names of our highlights in the page's registry: every mark, and the one whose card is open. */
const MARKS = 'healthgloss';
const OPEN_MARK = 'healthgloss-open';

/** What a page session needs from those who start it. */
export interface PageSessionOptions {
  findTerms: FindTerms;
  /** Judges what a page is about by a sample of its text. */
  judgePage: (sample: string) => PageContext;
  openShadowRoot: OpenShadowRoot;
  /** Paints marks inside shadow roots, where the browser does not hand the document's paint down to them. */
  shadowPaint: CSSStyleSheet | null;
  /** The terms shown have changed. */
  onTerms: (terms: TermCount[]) => void;
}

/** Our work on one page, from start to abort: it reads, marks and follows the page. */
export interface PageSession {
  /** The mark under a point of the viewport, in CSS px. */
  markAt(x: number, y: number): Mark | null;
  /** The marks that are painted, in reading order. */
  marksInOrder(): Mark[];
  /** Whether a mark is painted still. */
  has(mark: Mark): boolean;
  /** Paints one mark as the one whose card is open; null for none. */
  emphasise(mark: Mark | null): void;
}

/** Starts a session on the current document. When the signal aborts, every trace of it is gone. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { shadowPaint } = options;
  const highlight = new Highlight();
  const marks = new Marks(highlight);
  const judgement = new Judgement(options.judgePage);
  let reported = '[]';

  const report = (terms: TermCount[]) => {
    const text = JSON.stringify(terms);
    if (text === reported) return;
    reported = text;
    options.onTerms(terms);
  };

  const reportTerms = () => report(countTerms(Array.from(marks.painted, ({ term }) => term)));

  const watcher = new ChangeWatcher(
    {
      onTextChanged: (text) => marks.removeIn(text),
      onReadabilityChanged: (element) =>
        marks.removeWhere(({ range }) => element.contains(range.startContainer)),
      onSettled: (stretches, removals) => {
        if (removals) marks.removeWhere((mark) => !isAttached(mark));
        if (isWritten(document)) marks.removeWhere(() => true);
        marks.repaint();
        // The registry is the page's, which may have cleared it.
        if (!CSS.highlights.has(MARKS)) CSS.highlights.set(MARKS, highlight);
        // What is read reports by itself when it is done.
        if (judgement.refresh()) readAll();
        else if (stretches.length > 0) for (const stretch of stretches) scanner.scan(stretch);
        else reportTerms();
      },
    },
    signal,
  );
  const shadowRoots = new ShadowRoots(
    options.openShadowRoot,
    (root) => {
      if (shadowPaint) root.adoptedStyleSheets.push(shadowPaint);
      watcher.watch(root);
      read(root);
    },
    signal,
  );
  const scanner = new Scanner(
    {
      findTerms: (text) => options.findTerms(text, judgement.context),
      marks,
      onElement: (element) => shadowRoots.look(element),
      onIdle: reportTerms,
    },
    signal,
  );
  const read = (root: Document | ShadowRoot) => {
    const inside = insideOf(root);
    if (inside) scanner.scan(inside);
  };
  const readAll = () => [document, ...shadowRoots.all()].forEach(read);

  CSS.highlights.set(MARKS, highlight);
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(MARKS);
    CSS.highlights.delete(OPEN_MARK);
    if (shadowPaint) {
      for (const root of shadowRoots.all()) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== shadowPaint);
      }
    }
    marks.removeWhere(() => true);
    report([]);
  });
  // Style sheets can show and hide text without a change to the document: menus, tabs, narrow screens. And a page
  // makes an editor of a frame once that has loaded, or is gone into.
  for (const type of ['click', 'focus', 'keyup', 'load', 'resize', 'toggle', 'transitionend']) {
    addEventListener(type, () => watcher.settle(), { signal, capture: true, passive: true });
  }
  addEventListener('pagehide', () => report([]), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && reportTerms(), { signal });
  watcher.watch(document);
  judgement.refresh();
  readAll();
  watcher.settle();

  return {
    markAt: (x, y) => (marks.painted.size > 0 ? markAtPoint(x, y, marks, shadowRoots.all()) : null),
    marksInOrder: () => inReadingOrder(marks.painted),
    has: (mark) => marks.painted.has(mark),
    emphasise(mark) {
      if (mark) CSS.highlights.set(OPEN_MARK, new Highlight(mark.range));
      else CSS.highlights.delete(OPEN_MARK);
    },
  };
}
