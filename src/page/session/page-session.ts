import type { TermCount } from '@/core/glossary/term-counts';
import { ChangeWatcher } from '../follow/change-watcher';
import { type OpenShadowRoot, ShadowRoots } from '../follow/shadow-roots';
import { onSilentChange } from '../follow/silent-changes';
import { type Mark, Marks } from '../mark/marks';
import { Paint } from '../mark/paint';
import { inReadingOrder } from '../mark/reading-order';
import { markAtPoint } from '../mark/term-at-point';
import { createPace, type Pace } from '../pace/pace';
import { WorkQueue } from '../pace/work-queue';
import { stretchesInView } from '../read/in-view';
import { isReadableInside, isWritten } from '../read/readable-elements';
import { Scanner } from '../read/scanner';
import { Lookups, type TermFinder } from './lookups';
import { TermReport } from './term-report';

/** The name of our highlight in the page's registry. */
const MARKS = 'healthgloss';

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
}

/** Starts a session on the current document. When the signal aborts, every trace of it is gone. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { shadowPaint, finder, pace = createPace() } = options;
  const highlight = new Highlight();
  // Only once there is something to paint: it has the browser draw a frame, and nearly every page has nothing.
  const register = () => CSS.highlights.set(MARKS, highlight);
  const marks = new Marks(new Paint(highlight, register));
  const report = new TermReport(() => marks.terms(), options.onTerms);

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
        if (isWritten(document)) marks.removeWhere(() => true);
        // The registry is the page's, which may have cleared it.
        if (!marks.areNone && !CSS.highlights.has(MARKS)) register();
        if (!marks.isEmpty) void pace.frame().then(() => queue.doSoon(marks.refreshing()));
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
    if (shadowPaint) {
      for (const root of shadowRoots.all()) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== shadowPaint);
      }
    }
    marks.removeWhere(() => true);
    report.end();
  });
  onSilentChange(() => watcher.settle(), signal);
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
    markAt: (x, y) => (marks.areNone ? null : markAtPoint(x, y, marks, shadowRoots.all())),
    marksInOrder: () => inReadingOrder(marks.painted()),
    has: (mark) => mark.isPainted,
  };
}
