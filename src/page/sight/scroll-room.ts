import type { Rect } from '@/core/geometry/rect';
import type { ClipBox } from './clip-box';

/** How far a reader can move what is inside a box: up to `left` and `top` px, which are negative, and `right` and `bottom`. */
export function scrollRoom({ scroller, style, scrollsX, scrollsY }: ClipBox): Rect {
  const { scrollLeft, scrollWidth, clientWidth, scrollTop, scrollHeight, clientHeight } = scroller;
  const isFromRight = style.direction === 'rtl' || style.writingMode === 'vertical-rl';
  const isFromBottom = style.flexDirection === 'column-reverse';
  const [left, right] = room(scrollsX, scrollLeft, scrollWidth - clientWidth, isFromRight);
  const [top, bottom] = room(scrollsY, scrollTop, scrollHeight - clientHeight, isFromBottom);
  return { left, right, top, bottom };
}

type Room = [back: number, forth: number];

/** Boxes that begin at their other end count from there, downwards from nought. */
function room(scrolls: boolean, scrolled: number, length: number, beginsAtEnd: boolean): Room {
  if (!scrolls) return [0, 0];
  const isFromEnd = scrolled < 0 || (scrolled === 0 && beginsAtEnd);
  const fromStart = isFromEnd ? length + scrolled : scrolled;
  return [Math.min(fromStart - length, 0), Math.max(fromStart, 0)];
}
