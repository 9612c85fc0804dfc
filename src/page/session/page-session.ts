import type { TermCount } from '@/core/glossary/term-counts';
import { ChangeWatcher } from '../follow/change-watcher';
import { onUnobservedChange } from '../follow/on-unobserved-change';
import { type OpenShadowRoot, ShadowRoots } from '../follow/shadow-roots';
import { inReadingOrder } from '../mark/in-reading-order';
import type { Mark } from '../mark/mark';
import { markAtPoint } from '../mark/mark-at-point';
import { Marks } from '../mark/marks';
import { Paint } from '../mark/paint';
import { createPace, type Pace } from '../pace/pace';
import { WorkQueue } from '../pace/work-queue';
import { isReadableInside, isWritten } from '../read/readable-elements';
import { Scanner } from '../read/scanner';
import { stretchesInView } from '../read/stretches-in-view';
import { Lookups, type TermFinder } from './lookups';
import { TermReport } from './term-report';

/** The names of our highlights in the page's registry: every mark, and the one whose card is open. */
const MARKS = 'healthgloss';
const OPEN_MARK = 'healthgloss-open';

/** What a page session needs from those who start it. */
export interface PageSessionOptions {
  /** Asked for the terms in all that is read. */
  finder: TermFinder;
  openShadowRoot: OpenShadowRoot;
  /** Paints marks inside shadow roots, where the browser does not hand the document's paint down to them. */
  shadowPaint: CSSStyleSheet | null;
  /** The terms shown have changed. */
  onTerms: (terms: TermCount[]) => void;
  /** How its work is cut into slices; as suits pages where absent. */
  pace?: Pace;
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
  const { shadowPaint, finder, pace = createPace() } = options;
  const highlight = new Highlight();
  // Only once there is something to paint: it has the browser draw a frame, and nearly every page has nothing.
  const register = () => CSS.highlights.set(MARKS, highlight);
  const marks = new Marks(new Paint(highlight, register));
  const report = new TermReport(() => marks.painted(), options.onTerms);

  const queue = new WorkQueue(pace, () => report.soon(), signal);
  const readAllAgain = () => {
    for (const root of [document, ...shadowRoots.all()]) queue.doLater(scanner.rereading(root));
  };
  const watcher = new ChangeWatcher(
    {
      onTextChanged: (text) => marks.removeIn(text),
      onReadabilityChanged: (element) =>
        marks.removeWhere(
          ({ range: { startContainer } }) =>
            element.contains(startContainer) && !isReadableInside(startContainer),
        ),
      onSettled: (stretches) => {
        if (isWritten(document)) marks.clear();
        // The registry is the page's, which may have cleared it.
        if (marks.hasPainted && !CSS.highlights.has(MARKS)) register();
        if (marks.hasAny) void pace.frame().then(() => queue.doSoon(marks.refreshJob()));
        queue.doSoon(scanner.rereadingStretches(stretches));
        void lookups.judgeAgain().then((isNews) => isNews && readAllAgain());
      },
    },
    signal,
  );
  const shadowRoots = new ShadowRoots(
    options.openShadowRoot,
    (root) => {
      if (shadowPaint) root.adoptedStyleSheets.push(shadowPaint);
      watcher.watch(root);
      queue.doSoon(scanner.reading(root));
    },
    signal,
  );
  const changes = () => watcher.changes;
  const lookups = new Lookups({ finder, marks, queue, pace, changes });
  const scanner = new Scanner({
    changes,
    runsNow: (mayHaveMarks) => lookups.runsNow(mayHaveMarks),
    onElement: (element) => shadowRoots.look(element),
  });

  signal.addEventListener('abort', () => {
    CSS.highlights.delete(MARKS);
    CSS.highlights.delete(OPEN_MARK);
    if (shadowPaint) {
      for (const root of shadowRoots.all()) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== shadowPaint);
      }
    }
    marks.clear();
    report.end();
  });
  onUnobservedChange(() => watcher.settle(), signal);
  addEventListener('pagehide', () => report.end(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && report.soon(), { signal });
  watcher.watch(document);
  const inView = stretchesInView(document);
  queue.doSoon(scanner.readingStretches(inView));
  const known = new Set(inView.map(({ first }) => first));
  // What is in view is marked before anything else takes the page's time.
  queue.doSoon({
    step() {
      void lookups.answered().then(() => queue.doLater(scanner.reading(document, known)));
      return false;
    },
  });
  watcher.settle();

  return {
    markAt: (x, y) => (marks.hasPainted ? markAtPoint(x, y, marks, shadowRoots.all()) : null),
    marksInOrder: () => inReadingOrder(marks.painted()),
    has: (mark) => mark.isPainted,
    emphasise(mark) {
      if (mark) CSS.highlights.set(OPEN_MARK, new Highlight(mark.range));
      else CSS.highlights.delete(OPEN_MARK);
    },
  };
}
