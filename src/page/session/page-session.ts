import type { RemoteFinder } from '@/core/calls/remote-finder';
import type { TermCount } from '@/core/glossary/term-counts';
import type { OpenShadowRoot } from '../follow/shadow-roots';
import { inReadingOrder } from '../mark/in-reading-order';
import type { Mark } from '../mark/mark';
import { markAtPoint } from '../mark/mark-at-point';
import { markBelow } from '../mark/mark-below';
import type { MentionChoice } from '../mark/mentions';
import { createPace, type Pace } from '../pace/pace';
import { Marking } from './marking';
import { PageFinder } from './page-finder';
import { PageReading } from './page-reading';

/** What a page session needs from those who start it. */
export interface PageSessionOptions {
  /**
   * What is read, followed, judged and marked: all of the document, or what is inside an element of it. That has to be a
   * block, since the text of others goes on beside them.
   */
  root: Document | Element;
  /** Asked for the terms in all that is read. */
  finder: RemoteFinder;
  openShadowRoot: OpenShadowRoot;
  /** Which mentions of a term are marked. */
  choice: MentionChoice;
  /** All of the page begins to be read, since there may be a term: until then nothing is marked. */
  onWhole?: () => void;
  /** The terms shown have changed. */
  onTerms: (terms: TermCount[]) => void;
  /** How its work is cut into slices; as suits pages where absent. */
  pace?: Pace;
}

/** Our work on one page, from start to abort: it reads, marks and follows the page. */
export interface PageSession {
  /** The mark under a point of the viewport, in CSS px; if asked, what is seen through what lies over it too. */
  markAt(x: number, y: number, isThrough?: boolean): Mark | null;
  /** The marks whose text is shown just then, painted or not, in reading order. */
  marksInOrder(): Mark[];
  /** Calls back whenever marks may have come and gone. */
  onSettled(callback: () => void): void;
  /** Whether the text of a mark is still shown. */
  has(mark: Mark): boolean;
  /** Removes every mark of a term at once, and makes no more of them until all is read again. */
  drop(term: string): void;
  /** Reads all of the page, also what nobody has looked at; settles once its terms are marked and told of, or the session ends. */
  readWhole(): Promise<void>;
  /**
   * Reads everything again where there may be a term, as when the finder answers otherwise from here on; what holds stays
   * marked.
   */
  readAgain(): void;
}

/** Starts a session on the current document. When the signal aborts, every trace of it is gone. */
export function startPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { pace = createPace() } = options;
  const finder = new PageFinder(options.finder, options.root, pace, signal);
  const marking = new Marking(options);
  const { marks, report } = marking;
  let onSettled = () => {};
  const reading = new PageReading(
    { ...options, finder, pace, marking, onSettled: () => onSettled() },
    signal,
  );

  signal.addEventListener('abort', () => marking.end());
  addEventListener('pagehide', () => report.end(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && report.soon(), { signal });

  return {
    markAt(x, y, isThrough = false) {
      if (!marks.hasPainted) return null;
      const roots = reading.shadowRoots();
      const mark = markAtPoint(x, y, marks, roots);
      return mark ?? (isThrough ? markBelow({ x, y }, marks, roots) : null);
    },
    marksInOrder() {
      const refresh = marks.refreshJob();
      while (refresh.step(false));
      return inReadingOrder(marks.shown());
    },
    onSettled(callback) {
      onSettled = callback;
    },
    has: (mark) => mark.isShown,
    drop(term) {
      marks.drop(term);
      report.soon();
    },
    async readWhole() {
      const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
      await Promise.race([reading.whole(), ended]);
      if (!signal.aborted) report.now();
    },
    readAgain() {
      marks.forgetDropped();
      void reading.readAgain();
    },
  };
}
