import type { BackgroundCalls } from '@/core/calls/messages';
import { splitErrand } from '@/core/card/card-errand';
import type { TermId } from '@/core/glossary/term-id';
import { unknownWords } from '@/core/glossary/unknown-term';
import type { Say } from '@/core/messages/say';
import type { FullExplainer } from '@/core/own-pack/full-explainer';
import type { Settings } from '@/core/settings/settings';
import { closeOtherCards } from '@/extension/close-other-cards';
import { isOwnAddress } from '@/extension/is-own-address';
import type { Handlers, Sender } from '@/extension/remote-calls';
import { runErrand } from '@/extension/run-errand';
import { cardStyles, drawCard, drawCardFoot, drawUnknownCard } from '@/ui/card/draw-card';

/** What cards are drawn from. */
interface CardKnowledge extends Pick<Handlers<BackgroundCalls>, 'lookUp'> {
  explainer: FullExplainer;
  /** The terms that some words mean, whichever packs they are of. */
  termsFor(words: string): Promise<readonly TermId[]>;
  say(): Promise<Say>;
}

const CHANGES_FOOT = ['know', 'mark'];

/** Answers what the cards of the sender's page ask for. */
export function answerCards(
  sender: Sender,
  settings: () => Promise<Settings>,
  { explainer, termsFor, lookUp, say }: CardKnowledge,
): Handlers<Pick<BackgroundCalls, 'cardStyles' | 'drawCard' | 'runErrand'>> {
  const { url: address = '' } = sender;
  const hasSite = !isOwnAddress(address);
  return {
    cardStyles: () => cardStyles,
    async drawCard(request) {
      void closeOtherCards(sender);
      const surroundings = { ...(await settings()), say: await say(), address, hasSite };
      const words = unknownWords(request.term);
      if (words) return drawUnknownCard(words, await lookUp(words), request, surroundings);
      const others = request.seen === null ? [] : await termsFor(request.seen);
      const explanation = await explainer.explain(request.term, others);
      return explanation && drawCard(explanation, request, surroundings);
    },
    async runErrand(errand) {
      const { does, what } = splitErrand(errand);
      const explanation = await explainer.explain(what);
      // Only what is a term can be known.
      if (CHANGES_FOOT.includes(does) && !explanation) return null;
      await runErrand(sender, errand);
      return explanation && drawCardFoot(await say(), explanation, does === 'know', hasSite);
    },
  };
}
