import type { FramedTerm } from '@/core/card/framed-term';
import type { CardTarget } from './card-target';

/** Makes a target of a term in a frame of this page: it is where it was in the frame when the frame told of it. */
export function frameTarget(frame: HTMLElement, { term, words, rects }: FramedTerm): CardTarget {
  return {
    term,
    node: frame,
    emphasis: null,
    words: () => words,
    rects: () =>
      rects.map(({ left, top, right, bottom }) => {
        const { x, y, scale } = insideOf(frame);
        return new DOMRect(
          x + left * scale,
          y + top * scale,
          (right - left) * scale,
          (bottom - top) * scale,
        );
      }),
    isThere: () => frame.isConnected,
  };
}

/** Where the document in a frame begins, and how large a px of it is. */
function insideOf(frame: HTMLElement) {
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth || 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale,
    y: top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}
