import type { TermStep, TermStepResult } from '@/core/calls/messages';
import type { FramedTerm } from '@/core/card/framed-term';
import type { OpenedBy } from '@/core/card/hover-state';
import { OPEN_DELAYS_MS } from '@/core/card/next-hover-state';
import type { PageSession } from '../session/page-session';
import { CardAbove, type ShowAbove } from './card-above';
import { CardInput, type CardInputOptions } from './card-input';
import type { CardTarget } from './card-target';
import { CardView, type CardViewOptions } from './card-view';
import { emphasise } from './emphasise';
import { FrameCards } from './frame-cards';
import { HoverMachine } from './hover-machine';
import { MarkSteps } from './mark-steps';
import { MarkTargets } from './mark-targets';
import { selectionTarget } from './selection-target';
import { watchPointer } from './watch-pointer';
import { windowTarget } from './window-target';

/** What the card of a page is started with. */
export interface CardOptions extends Omit<CardViewOptions, 'onHover'>, CardInputOptions {
  /** The session whose marks open cards. */
  session: Pick<PageSession, 'markAt' | 'marksInOrder' | 'has' | 'onSettled'>;
  /** Asked where this is a frame that is too small for a card. */
  showAbove: ShowAbove;
}

/** Opens and closes the one card of a page: by pointer and keys, and by these calls. */
export interface CardController {
  /** Opens the card of any target at once, as if by pointer, tap or key; it does not scroll there. */
  open(target: CardTarget, by: OpenedBy): void;
  /** Opens the card of a term on the text that is selected, or in the window where that is in a field; gives true. */
  explainSelection(term: string, words: string): boolean;
  /** Scrolls to the first mark of a term that can be seen, and opens its card. */
  reveal(term: string): Promise<void>;
  /** Scrolls to the next or previous mark that can be seen, and opens its card. */
  step(step: TermStep): Promise<TermStepResult>;
  /** Closes the card that this page shows, if any. */
  close(): void;
  /** Shows the card of a term in a frame of this page, or lets it close; gives whether it can. */
  showFramed(term: FramedTerm | null): boolean;
}

/** Starts the card of a page session. When the signal aborts, the card is gone. */
export function startCard(options: CardOptions, signal: AbortSignal): CardController {
  const { session } = options;
  const { openDelay = 'usual' } = options.choice ?? {};
  const hover = new HoverMachine<CardTarget>(OPEN_DELAYS_MS[openDelay]);
  const view = new CardView({ ...options, onHover: (event) => hover.send(event) });
  const above = new CardAbove(options.showAbove);
  hover.onChange(async (target, by) => {
    if (!target || signal.aborted) {
      above.hide();
      view.close();
      return;
    }
    const isElsewhere = await above.show(target, by);
    // Meanwhile another may be to show, or none.
    if (signal.aborted || hover.shown !== target) return;
    if (isElsewhere) {
      view.close();
      emphasise(target.emphasis);
    } else void view.open(target, by);
  });
  const frameCards = new FrameCards(hover);
  const targets = new MarkTargets(session);
  const steps = new MarkSteps(session, hover, targets);
  const input = new CardInput(options, hover, view, targets);
  watchPointer(input, signal);
  session.onSettled(() => input.onSettled());
  signal.addEventListener('abort', () => {
    input.stop();
    hover.stop();
    above.hide();
    view.close();
  });
  return {
    open: (target, by) => hover.send({ kind: 'opened', target, by }),
    explainSelection(term, words) {
      const selection = getSelection();
      const selected = selection && selectionTarget(selection, term);
      const target = selected ?? windowTarget({ term, words: () => words, isThere: () => true });
      hover.send({ kind: 'opened', target, by: 'keyboard' });
      return true;
    },
    reveal: (term) => steps.reveal(term),
    step: (step) => steps.step(step),
    close: () => view.isOpen && hover.lose(),
    showFramed: (term) => frameCards.show(term),
  };
}
