import type { ClipBox } from './clip-box';

/** Remembers how far boxes are scrolled; gives what scrolls them back. */
export function scrollPositions(boxes: readonly ClipBox[]): () => void {
  const positions = boxes.map(({ scroller }) => {
    const { scrollLeft, scrollTop } = scroller;
    return { scroller, to: { left: scrollLeft, top: scrollTop, behavior: 'instant' } as const };
  });
  return () => {
    for (const { scroller, to } of positions) scroller.scrollTo(to);
  };
}
