import { frameBegun } from '../pace/frame-begun';
import { later } from '../pace/later';
import { boxesAround } from './boxes-around';
import { canBeSeen } from './can-be-seen';
import { elementsAround } from './elements-around';
import { panTo } from './pan-to';
import { middleOfFirstLine, type PlacedText } from './placed-text';
import { scrollBesideCovers } from './scroll-beside-covers';
import { scrollFrameIntoView } from './scroll-frame-into-view';
import { scrollPositions } from './scroll-positions';

/** How many texts are scrolled to in one frame: on a page that is covered as a whole, all are. */
const TRIES_PER_FRAME = 16;
/** In how many frames a page lays out what came into view, where it leaves out all else. */
const FRAMES_OF_LAYOUT = 3;
/** How long text has to begin to show once it has been scrolled to: many pages fade theirs in. */
const FADE_IN_MS = 200;

/**
 * Scrolls the first of some texts that can be seen into sight, by no more than a reader could scroll back; gives which it
 * is. Where none can, that is -1, and the page is where it was.
 */
export async function bringFirstIntoSight(texts: readonly PlacedText[]): Promise<number> {
  const scrollsBack: (() => void)[] = [];
  for (const [index, text] of texts.entries()) {
    if (!canBeSeen(text)) continue;
    const [node] = text.nodes as [Node];
    scrollsBack.unshift(scrollPositions(boxesAround(node)));
    if (scrollsBack.length % TRIES_PER_FRAME === 0) await frameBegun();
    if (!(await comesIntoSight(text))) continue;
    scrollFrameIntoView(node);
    return index;
  }
  for (const scrollBack of scrollsBack) scrollBack();
  return -1;
}

async function comesIntoSight(text: PlacedText): Promise<boolean> {
  const isLeftOut = isHiddenBy(text, { contentVisibilityAuto: true });
  // A hit test in Firefox finds nothing outside of what is seen, and what is seen moves only with the next frames.
  if (panTo(text)) await framesOfLayout();
  const before = middleOfFirstLine(text);
  if (!scrollBesideCovers(text) && !isLeftOut) return false;
  const after = middleOfFirstLine(text);
  if (before?.x === after?.x && before?.y === after?.y) return !isFaint(text);
  await framesOfLayout();
  if (isFaint(text)) await new Promise<void>((end) => later(end, FADE_IN_MS));
  return scrollBesideCovers(text) && !isFaint(text);
}

async function framesOfLayout(): Promise<void> {
  for (let frames = 0; frames < FRAMES_OF_LAYOUT; frames++) await frameBegun();
}

function isFaint(text: PlacedText): boolean {
  return isHiddenBy(text, { opacityProperty: true });
}

function isHiddenBy({ nodes }: PlacedText, what: CheckVisibilityOptions): boolean {
  const [element] = elementsAround(nodes[0] as Node);
  return element?.checkVisibility(what) === false;
}
