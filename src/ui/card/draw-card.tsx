import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';
import type { Explanation } from '@/core/glossary/explain';
import type { Settings } from '@/core/settings/settings';
import tokensCss from '../kit/tokens.css?inline';
import { CardFoot } from './CardFoot';
import cardCss from './card.css?inline';
import { draw } from './draw';
import hostCss from './host.css?inline';
import { TermCard } from './TermCard';

/** What a person has chosen that shows in a card. */
export type CardChoice = Pick<Settings, 'theme' | 'termsKnown'>;

/** Gives what the card of a term shows, as was chosen. */
export function drawCard(
  explanation: Explanation,
  { seen, canGoBack }: CardRequest,
  { theme, termsKnown }: CardChoice,
): DrawnElement {
  const [card] = draw(
    <TermCard
      explanation={explanation}
      seen={seen ?? explanation.entry.name}
      canGoBack={canGoBack}
      headingId="name"
      isKnown={termsKnown.includes(explanation.entry.id)}
      theme={theme}
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
