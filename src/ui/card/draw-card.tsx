import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';
import type { Explanation } from '@/core/glossary/explain';
import { isPageOf } from '@/core/glossary/is-page-of';
import type { Settings } from '@/core/settings/settings';
import tokensCss from '../kit/tokens.css?inline';
import { CardFoot } from './CardFoot';
import cardCss from './card.css?inline';
import { draw } from './draw';
import hostCss from './host.css?inline';
import { TermCard } from './TermCard';

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
  const [card] = draw(
    <TermCard
      explanation={explanation}
      seen={seen ?? explanation.entry.name}
      canGoBack={canGoBack}
      headingId="name"
      isOnArticle={isPageOf(explanation.articleSource, address)}
      isKnown={termsKnown.includes(explanation.entry.id)}
      theme={theme === 'system' ? (ground ?? theme) : theme}
    />,
  );
  return card as DrawnElement;
}

/** Gives what the foot of a card shows of a term that is known or not. */
export function drawCardFoot({ entry }: Explanation, isKnown: boolean): DrawnElement {
  const [foot] = draw(<CardFoot term={entry.id} name={entry.name} isKnown={isKnown} />);
  return foot as DrawnElement;
}

/**
 * The style sheet of cards, and of the host and the frame that hold them on a page. On the host of the shadow root the page could set our custom properties, so they are
 * set on the frame, which is out of its reach.
 */
export const cardStyles = tokensCss.replaceAll(':host', '.frame') + cardCss + hostCss;
