import type { CardRequest, DrawnElement } from '@/core/card/card-drawing';
import type { Explanation } from '@/core/glossary/explain';
import type { Settings } from '@/core/settings/settings';
import tokensCss from '../kit/tokens.css?inline';
import cardCss from './card.css?inline';
import { draw } from './draw';
import hostCss from './host.css?inline';
import { TermCard } from './TermCard';

/** Gives what the card of a term shows, in the colours of a theme: those that go with the page, unless one was chosen. */
export function drawCard(
  explanation: Explanation,
  { seen, canGoBack, ground }: CardRequest,
  theme: Settings['theme'] = 'system',
): DrawnElement {
  const [card] = draw(
    <TermCard
      explanation={explanation}
      seen={seen ?? explanation.entry.name}
      canGoBack={canGoBack}
      headingId="name"
      theme={theme === 'system' ? (ground ?? theme) : theme}
    />,
  );
  return card as DrawnElement;
}

/**
 * The style sheet of cards, and of the host and the frame that hold them on a page. On the host of the shadow root the page could set our custom properties, so they are
 * set on the frame, which is out of its reach.
 */
export const cardStyles = tokensCss.replaceAll(':host', '.frame') + cardCss + hostCss;
