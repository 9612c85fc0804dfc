import type { JSX } from 'preact';
import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';
import type { Explanation } from '@/core/glossary/explain';
import { isPageOf } from '@/core/glossary/is-page-of';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Say } from '@/core/messages/say';
import type { Settings } from '@/core/settings/settings';
import type { Looks } from '../kit/show-looks';
import tokensCss from '../kit/tokens.css?inline';
import { CardFoot } from './CardFoot';
import cardCss from './card.css?inline';
import { draw } from './draw';
import hostCss from './host.css?inline';
import { TermCard } from './TermCard';
import { UnknownCard } from './UnknownCard';

/** What decides how a card looks: what a person has chosen, the language of its texts, and the address of the page that it is shown on. */
export interface CardSurroundings extends Looks, Pick<Settings, 'termsKnown'> {
  say: Say;
  address: string;
  /** Whether the page belongs to a site, which can be switched off: pages of ours do not. */
  hasSite: boolean;
}

/** Gives what the card of a term shows in these surroundings, in the colours that go with the page unless some were chosen. */
export function drawCard(
  explanation: Explanation,
  { seen, canGoBack, ground }: CardRequest,
  { say, termsKnown, address, hasSite, ...looks }: CardSurroundings,
): DrawnElement {
  const { articleSource } = explanation;
  return drawn(
    <TermCard
      say={say}
      explanation={explanation}
      seen={seen ?? explanation.entry.name}
      canGoBack={canGoBack}
      headingId="name"
      isOnArticle={articleSource !== undefined && isPageOf(articleSource, address)}
      isKnown={termsKnown.includes(explanation.entry.id)}
      hasSite={hasSite}
      looks={onGround(looks, ground)}
    />,
  );
}

/** Gives what the card of words shows that no glossary has, with the terms that come nearest. */
export function drawUnknownCard(
  words: string,
  { terms }: LookedUpTerms,
  { canGoBack, ground }: CardRequest,
  { say, ...looks }: Looks & Pick<CardSurroundings, 'say'>,
): DrawnElement {
  return drawn(
    <UnknownCard
      say={say}
      words={words}
      nearest={terms}
      canGoBack={canGoBack}
      headingId="name"
      looks={onGround(looks, ground)}
    />,
  );
}

function onGround({ theme, textSize }: Looks, ground: CardRequest['ground']): Looks {
  return { theme: theme === 'system' ? (ground ?? theme) : theme, textSize };
}

function drawn(card: JSX.Element): DrawnElement {
  const [root] = draw(card);
  return root as DrawnElement;
}

/** Gives what the foot of a card shows of a term that is known or not, on a site or on a page of ours. */
export function drawCardFoot(
  say: Say,
  { entry, language }: Explanation,
  isKnown: boolean,
  hasSite: boolean,
): DrawnElement {
  return drawn(
    <CardFoot {...{ say, language, isKnown, hasSite }} term={entry.id} name={entry.name} />,
  );
}

/**
 * The style sheet of cards, and of the host and the frame that hold them on a page. On the host of the shadow root the page could set our custom properties, so they are
 * set on the frame, which is out of its reach.
 */
export const cardStyles = tokensCss.replaceAll(':host', '.frame') + cardCss + hostCss;
