import type { JSX } from 'preact';
import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';
import type { Explanation } from '@/core/glossary/explain';
import { isPageOf } from '@/core/glossary/is-page-of';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Settings } from '@/core/settings/settings';
import tokensCss from '../kit/tokens.css?inline';
import { CardFoot } from './CardFoot';
import cardCss from './card.css?inline';
import { draw } from './draw';
import hostCss from './host.css?inline';
import { TermCard } from './TermCard';
import { UnknownCard } from './UnknownCard';

/** What decides how a card looks: what a person has chosen, and the address of the page that it is shown on. */
export interface CardSurroundings extends Pick<Settings, 'theme' | 'termsKnown'> {
  address: string;
}

/** Gives what the card of a term shows in these surroundings, in the colours that go with the page unless some were chosen. */
export function drawCard(
  explanation: Explanation,
  { seen, canGoBack, ground }: CardRequest,
  { theme, termsKnown, address }: CardSurroundings,
): DrawnElement {
  return drawn(
    <TermCard
      explanation={explanation}
      seen={seen ?? explanation.entry.name}
      canGoBack={canGoBack}
      headingId="name"
      isOnArticle={isPageOf(explanation.articleSource, address)}
      isKnown={termsKnown.includes(explanation.entry.id)}
      theme={onGround(theme, ground)}
    />,
  );
}

/** Gives what the card of words shows that no glossary has, with the terms that come nearest. */
export function drawUnknownCard(
  words: string,
  { terms }: LookedUpTerms,
  { canGoBack, ground }: CardRequest,
  theme: Settings['theme'],
): DrawnElement {
  return drawn(
    <UnknownCard
      words={words}
      nearest={terms}
      canGoBack={canGoBack}
      headingId="name"
      theme={onGround(theme, ground)}
    />,
  );
}

function onGround(theme: Settings['theme'], ground: CardRequest['ground']): Settings['theme'] {
  return theme === 'system' ? (ground ?? theme) : theme;
}

function drawn(card: JSX.Element): DrawnElement {
  const [root] = draw(card);
  return root as DrawnElement;
}

/** Gives what the foot of a card shows of a term that is known or not. */
export function drawCardFoot({ entry }: Explanation, isKnown: boolean): DrawnElement {
  return drawn(<CardFoot term={entry.id} name={entry.name} isKnown={isKnown} />);
}

/**
 * The style sheet of cards, and of the host and the frame that hold them on a page. On the host of the shadow root the page could set our custom properties, so they are
 * set on the frame, which is out of its reach.
 */
export const cardStyles = tokensCss.replaceAll(':host', '.frame') + cardCss + hostCss;
