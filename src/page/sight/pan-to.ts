import { boxesAround } from './boxes-around';
import { elementsAround } from './elements-around';
import { firstLine, type PlacedText } from './placed-text';
import { seenPart } from './seen-part';

/**
 * Where fingers have zoomed into the page, moves what they see of it to a text, by its next frames; gives whether it
 * moves. It does not where the text is seen, or where boxes around it would be scrolled that readers cannot scroll.
 */
export function panTo(text: PlacedText): boolean {
  if ((window.visualViewport?.scale ?? 1) === 1) return false;
  const [node] = text.nodes as [Node];
  const [element] = elementsAround(node);
  const line = firstLine(text);
  if (!element || !line) return false;
  const seen = seenPart();
  const isSeen =
    line.left >= seen.left &&
    line.right <= seen.right &&
    line.top >= seen.top &&
    line.bottom <= seen.bottom;
  if (isSeen) return false;
  if (!boxesAround(node).every(({ scrollsX, scrollsY }) => scrollsX && scrollsY)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // Other ways to scroll move the viewport, as far as the page goes; only this one moves what is seen within it, too.
  element.scrollIntoView({
    inline: alignment([line.left, line.right], [left, right], seen.right - seen.left),
    block: alignment([line.top, line.bottom], [top, bottom], seen.bottom - seen.top),
    behavior: 'instant',
  });
  return true;
}

type Extent = readonly [startPx: number, endPx: number];

/** How a whole is put into a view of so many px, that the most of a part of it is seen. */
function alignment(part: Extent, [start, end]: Extent, viewPx: number): ScrollLogicalPosition {
  const seenPx = (from: number) => Math.min(part[1], from + viewPx) - Math.max(part[0], from);
  const ways = [
    { way: 'center', px: seenPx((start + end - viewPx) / 2) },
    { way: 'start', px: seenPx(start) },
    { way: 'end', px: seenPx(end - viewPx) },
  ] as const;
  return ways.reduce((best, one) => (one.px > best.px ? one : best)).way;
}
