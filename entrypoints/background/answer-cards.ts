import type { BackgroundCalls } from '@/core/calls/messages';
import { splitErrand } from '@/core/card/card-errand';
import type { Explainer } from '@/core/glossary/explain';
import { unknownWords } from '@/core/glossary/unknown-term';
import type { Settings } from '@/core/settings/settings';
import type { Handlers, Sender } from '@/extension/remote-calls';
import { runErrand } from '@/extension/run-errand';
import { cardStyles, drawCard, drawCardFoot, drawUnknownCard } from '@/ui/card/draw-card';

/** What cards are drawn from. */
interface CardKnowledge extends Pick<Handlers<BackgroundCalls>, 'lookUp'> {
  explainer: Explainer;
}

const CHANGES_FOOT = ['know', 'mark'];

/** Answers what the cards of the sender's page ask for. */
export function answerCards(
  sender: Sender,
  settings: () => Promise<Settings>,
  { explainer, lookUp }: CardKnowledge,
): Handlers<Pick<BackgroundCalls, 'cardStyles' | 'drawCard' | 'runErrand'>> {
  return {
    cardStyles: () => cardStyles,
    async drawCard(request) {
      const { url: address = '' } = sender;
      const surroundings = { ...(await settings()), address };
      const words = unknownWords(request.term);
      if (words) return drawUnknownCard(words, await lookUp(words), request, surroundings.theme);
      const explanation = explainer.explain(request.term);
      return explanation && drawCard(explanation, request, surroundings);
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
