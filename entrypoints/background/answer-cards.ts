import type { BackgroundCalls } from '@/core/calls/messages';
import { type CardErrand, splitErrand } from '@/core/card/card-errand';
import type { Explainer } from '@/core/glossary/explain';
import type { Settings } from '@/core/settings/settings';
import type { Handlers, Sender } from '@/extension/remote-calls';
import { runErrand } from '@/extension/run-errand';
import { cardStyles, drawCard, drawCardFoot } from '@/ui/card/draw-card';

/** Answers what the cards of the sender's page ask for. */
export function answerCards(
  sender: Sender,
  settings: () => Promise<Settings>,
  explainer: Explainer,
): Handlers<Pick<BackgroundCalls, 'cardStyles' | 'drawCard' | 'runErrand'>> {
  return {
    cardStyles: () => cardStyles,
    async drawCard(request) {
      const explanation = explainer.explain(request.term);
      const { url: address = '' } = sender;
      return explanation && drawCard(explanation, request, { ...(await settings()), address });
    },
    async runErrand(errand) {
      await runErrand(sender, errand);
      return footAfter(errand);
    },
  };

  function footAfter(errand: CardErrand) {
    const { does, what } = splitErrand(errand);
    const explanation = explainer.explain(what);
    return explanation && drawCardFoot(explanation, does === 'know');
  }
}
