import type { Step, StepResult } from '@/core/calls/messages';
import type { CardAction, CardRequest } from '@/core/card/card-drawing';
import type { OpenedBy } from '@/core/card/hover-timing';
import { isInViewport } from '../mark/is-in-viewport';
import type { Mark } from '../mark/mark';
import { markInView } from '../mark/mark-in-view';
import { rectsOf } from '../mark/rects-of';
import { scrollToMark } from '../mark/scroll-to-mark';
import { wordsOf } from '../mark/words-of';
import type { PageSession } from '../session/page-session';
import { type CardContent, createCardHost } from './card-host';
import { HoverMachine } from './hover-machine';
import { type Point, watchPointer } from './pointer';

/** Gives what a card shows; null where it cannot be had. */
export type DrawCard = (request: CardRequest) => Promise<CardContent | null>;

/** Opens and closes the one card of a page: by pointer and keys, and by the calls below. */
export interface CardController {
  /** Scrolls to the first mark of a term and opens its card. */
  reveal(term: string): void;
  /** Scrolls to the next or previous mark and opens its card. */
  step(step: Step): StepResult;
}

/** Starts the card of a page session. When the signal aborts, the card is gone. */
export function startCard(
  session: PageSession,
  drawCard: DrawCard,
  onOpenChecklist: (item: string) => void,
  signal: AbortSignal,
): CardController {
  let pointer: Point | undefined;
  let frame = 0;
  /** Terms opened one from another in the card; the last is shown. */
  let path: string[] = [];

  const hover = new HoverMachine<Mark>((mark, by) => {
    if (mark) void open(mark, by);
    else close();
  });
  const host = createCardHost({
    onEnter: () => hover.send({ kind: 'over-card' }),
    onLeave: () => hover.send({ kind: 'left-card' }),
    onPress: () => hover.send({ kind: 'pressed-card' }),
    onAction: act,
  });

  async function open(mark: Mark, by: OpenedBy): Promise<void> {
    path = [mark.term];
    const content = await drawCard({ term: mark.term, seen: wordsOf(mark), canGoBack: false });
    if (!content || hover.shown !== mark) return;
    const anchor = { node: mark.range.startContainer, rects: rectsOf(mark) };
    host.show(content, by === 'keyboard' || !pointer ? anchor : { ...anchor, pointer });
    session.emphasise(mark);
    if (by === 'keyboard') host.focus();
    followOn();
  }

  async function turnTo(terms: string[]): Promise<void> {
    path = terms;
    const canGoBack = terms.length > 1;
    const seen = canGoBack || !hover.shown ? null : wordsOf(hover.shown);
    const content = await drawCard({ term: terms.at(-1) as string, seen, canGoBack });
    if (content && hover.shown && path === terms) host.show(content);
  }

  function act(action: CardAction): void {
    if (action === 'close') hover.send({ kind: 'escaped' });
    else if (action === 'back') void turnTo(path.slice(0, -1));
    else if (action.startsWith('open:')) void turnTo([...path, action.slice('open:'.length)]);
    else onOpenChecklist(action.slice('check:'.length));
  }

  /** Keeps the card beside its mark, whatever moves it. */
  function follow(): void {
    const mark = hover.shown;
    if (!mark) return;
    const rects = session.has(mark) ? rectsOf(mark) : [];
    if (rects.some(isInViewport)) {
      host.move(rects);
      followOn();
    } else hover.send({ kind: 'lost', mark });
  }

  function followOn(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  }

  function close(): void {
    cancelAnimationFrame(frame);
    host.hide();
    session.emphasise(null);
  }

  function goTo(mark: Mark): void {
    scrollToMark(mark);
    hover.send({ kind: 'revealed', mark });
  }

  watchPointer(
    {
      isOurs: (event) => host.contains(event),
      onMove(point) {
        pointer = point ?? undefined;
        const mark = point && session.markAt(point.x, point.y);
        hover.send(mark ? { kind: 'over-mark', mark } : { kind: 'over-nothing' });
        // The page may have taken the frame back that it was to follow in.
        if (hover.shown) followOn();
      },
      onPress({ x, y }) {
        if (hover.shown && session.markAt(x, y) !== hover.shown) {
          hover.send({ kind: 'pressed-elsewhere' });
        }
      },
      onTap(point) {
        pointer = point;
        const mark = session.markAt(point.x, point.y);
        if (mark) hover.send({ kind: 'tapped', mark });
      },
      onEscape() {
        const wasOpen = hover.shown !== undefined;
        hover.send({ kind: 'escaped' });
        return wasOpen;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    hover.stop();
    close();
  });

  return {
    reveal(term) {
      const mark = session.marksInOrder().find((it) => it.term === term);
      if (mark) goTo(mark);
    },
    step({ direction, from }) {
      const marks = session.marksInOrder();
      if (from === 'open-card' && !hover.shown) return 'not-here';
      const edge = direction === 1 ? marks[0] : marks.at(-1);
      const target = hover.shown
        ? marks[marks.indexOf(hover.shown) + direction]
        : (from === 'view' && markInView(marks, direction)) || edge;
      if (target) goTo(target);
      else hover.send({ kind: 'escaped' });
      return target ? 'moved' : 'ended';
    },
  };
}
