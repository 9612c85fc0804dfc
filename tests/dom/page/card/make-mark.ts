import { vi } from 'vitest';
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
    isEveryday: false,
    isShown: true,
    paintKind: 'plain',
    isPainted: true,
  };
}

/** Says where the words of marks are, in px from the top of the viewport, as a browser would lay them out. */
export function layOut(topOf: (mark: Mark) => number, marks: readonly Mark[]): void {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const mark = marks.find(({ range }) => range.startContainer === this.startContainer);
    const rects = mark ? [new DOMRect(100, topOf(mark), 80, 20)] : [];
    return rects as unknown as DOMRectList;
  });
}
