import type { TermStep, TermStepResult } from '@/core/calls/messages';
import type { OpenedBy } from '@/core/card/hover-state';
import type { PageSession } from '../session/page-session';
import { CardInput, type CardInputOptions } from './card-input';
import type { CardTarget } from './card-target';
import { CardView, type CardViewOptions } from './card-view';
import { HoverMachine } from './hover-machine';
import { MarkSteps } from './mark-steps';
import { MarkTargets } from './mark-targets';
import { watchPointer } from './watch-pointer';

/** What the card of a page is started with. */
export interface CardOptions extends Omit<CardViewOptions, 'onHover'>, CardInputOptions {
  /** The session whose marks open cards. */
  session: Pick<PageSession, 'markAt' | 'marksInOrder' | 'has' | 'onSettled'>;
}

/** Opens and closes the one card of a page: by pointer and keys, and by these calls. */
export interface CardController {
  /** Opens the card of any target at once, as if by pointer, tap or key; it does not scroll there. */
  open(target: CardTarget, by: OpenedBy): void;
  /** Scrolls to the first mark of a term that can be seen, and opens its card. */
  reveal(term: string): Promise<void>;
  /** Scrolls to the next or previous mark that can be seen, and opens its card. */
  step(step: TermStep): Promise<TermStepResult>;
}

/** Starts the card of a page session. When the signal aborts, the card is gone. */
export function startCard(options: CardOptions, signal: AbortSignal): CardController {
  const { session } = options;
  const hover = new HoverMachine<CardTarget>();
  const view = new CardView({ ...options, onHover: (event) => hover.send(event) });
  hover.onChange((target, by) => {
    if (target) void view.open(target, by);
    else view.close();
  });
  const targets = new MarkTargets(session);
  const steps = new MarkSteps(session, hover, targets);
  const input = new CardInput(options, hover, view, targets);
  watchPointer(input, signal);
  session.onSettled(() => input.onSettled());
  signal.addEventListener('abort', () => {
    hover.stop();
    view.close();
  });
  return {
    open: (target, by) => hover.send({ kind: 'opened', target, by }),
    reveal: (term) => steps.reveal(term),
    step: (step) => steps.step(step),
  };
}
