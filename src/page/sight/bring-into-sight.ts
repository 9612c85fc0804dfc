import { frameBegun } from '../pace/frame-begun';
import { later } from '../pace/later';
import { boxesAround } from './boxes-around';
import { canBeSeen } from './can-be-seen';
import { elementsAround } from './elements-around';
import { isTransparent } from './is-transparent';
import { type PlacedText, pointOf } from './placed-text';
import { scrollBesideCovers } from './scroll-beside-covers';
import { scrollFrameIntoView } from './scroll-frame-into-view';
import { scrollPositions } from './scroll-positions';

/** In how many frames a page has laid out what came into view: some leave out all else (`content-visibility: auto`). */
const FRAMES_OF_LAYOUT = 3;
/** How long text has to begin to show once it has been scrolled to: many pages fade theirs in. */
const FADE_IN_MS = 200;

/**
 * Scrolls a text into sight, by no more than a reader could scroll back; gives whether it can be seen there. Where it
 * cannot, the page stays where it was.
 */
export async function bringIntoSight(text: PlacedText): Promise<boolean> {
  if (!canBeSeen(text)) return false;
  const [node] = text.nodes as [Node];
  const scrollBack = scrollPositions(boxesAround(node));
  if ((await scrollThere(text)) && !isFaint(node)) {
    scrollFrameIntoView(node);
    return true;
  }
  scrollBack();
  return false;
}

async function scrollThere(text: PlacedText): Promise<boolean> {
  const before = pointOf(text);
  if (!scrollBesideCovers(text)) return false;
  const after = pointOf(text);
  if (before?.x === after?.x && before?.y === after?.y) return true;
  for (let frames = 0; frames < FRAMES_OF_LAYOUT; frames++) await frameBegun();
  if (isFaint(text.nodes[0] as Node)) await new Promise<void>((end) => later(end, FADE_IN_MS));
  return scrollBesideCovers(text);
}

function isFaint(node: Node): boolean {
  const [element] = elementsAround(node);
  return element !== undefined && isTransparent(element);
}
