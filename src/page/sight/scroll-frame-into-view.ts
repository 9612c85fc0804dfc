import { boxesAround } from './boxes-around';
import { elementsAround } from './elements-around';
import { scrollPositions } from './scroll-positions';

/** Scrolls the pages around this frame so that what is in its middle, such as a node, is seen; does nothing where it is none. */
export function scrollFrameIntoView(node: Node): void {
  const [element] = elementsAround(node);
  if (window.parent === window || !element) return;
  // Only the browser can scroll pages of other sites. It scrolls this one too, and boxes that no reader can scroll back.
  const scrollBack = scrollPositions(boxesAround(node));
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  scrollBack();
}
