import type { BackgroundCalls } from '@/core/calls/messages';
import { splitErrand } from '@/core/card/card-errand';
import type { Explainer } from '@/core/glossary/explain';
import type { Settings } from '@/core/settings/settings';
import type { Handlers, Sender } from '@/extension/remote-calls';
import { runErrand } from '@/extension/run-errand';
import { cardStyles, drawCard, drawCardFoot } from '@/ui/card/draw-card';

const CHANGES_FOOT = ['know', 'mark'];

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
      const { does, what } = splitErrand(errand);
      const explanation = explainer.explain(what);
      // Only what is a term can be known.
      if (CHANGES_FOOT.includes(does) && !explanation) return null;
      await runErrand(sender, errand);
      return explanation && drawCardFoot(explanation, does === 'know');
    },
  };
}
