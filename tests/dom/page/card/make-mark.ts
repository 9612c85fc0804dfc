import { vi } from 'vitest';
import { containsPoint } from '@/core/geometry/rect';
import type { Mark } from '@/page/mark/mark';

/** A mark on words in a paragraph of their own, at the end of the page. */
export function makeMark(term: string, words: string): Mark {
  const text = document.createTextNode(`My ${words} again`);
  document.body.appendChild(document.createElement('p')).append(text);
  const range = new StaticRange({
    startContainer: text,
    startOffset: 3,
    endContainer: text,
    endOffset: 3 + words.length,
  });
  return {
    range,
    term,
    node: text,
    nodes: null,
    painted: [range],
    isEveryday: false,
    isShown: true,
    paintKind: 'plain',
    isPainted: true,
  };
}

/** How tall the page is, and how far it is scrolled at first, in px: what is higher up than that is off the page. */
const PAGE_HEIGHT = 5000;
export const SCROLLED_PX = 500;

/** Says where the words of marks are, in px from the top of the viewport, as a browser would lay them out. */
export function layOut(topOf: (mark: Mark) => number, marks: readonly Mark[]): void {
  const page = document.documentElement;
  page.scrollTop = SCROLLED_PX;
  Object.defineProperty(page, 'scrollHeight', { configurable: true, value: PAGE_HEIGHT });
  vi.spyOn(page, 'scrollBy').mockImplementation((by) => {
    page.scrollTop = Math.max(0, page.scrollTop + ((by as ScrollToOptions).top ?? 0));
  });
  const rectOf = (mark: Mark) =>
    new DOMRect(100, topOf(mark) + SCROLLED_PX - page.scrollTop, 80, 20);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const mark = marks.find(({ range }) => range.startContainer === this.startContainer);
    return (mark ? [rectOf(mark)] : []) as unknown as DOMRectList;
  });
  Object.assign(document, {
    elementsFromPoint: (x: number, y: number) =>
      marks
        .filter((mark) => containsPoint(rectOf(mark), { x, y }))
        .map(({ node }) => node.parentElement),
  });
}
