import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '@/page/mark/mark';
import { markAtPoint } from '@/page/mark/mark-at-point';
import type { Marks } from '@/page/mark/marks';
import { everyMentionMarked, markOn, stubPaint, textsIn } from '../fake-paint';

/** How wide a character is here, and how tall a line, in px. */
const CHARACTER = 10;
const LINE = 20;

let text: Text;
let marks: Marks;
let numb: Mark;
let weak: Mark;
const caretPositionFromPoint = vi.fn((): { offsetNode: Node; offset: number } | null => ({
  offsetNode: text,
  offset: 0,
}));

beforeEach(() => {
  stubPaint();
  [text] = textsIn('<b>numb and weak</b>') as [Text];
  marks = everyMentionMarked();
  numb = markOn(text, { end: 4 });
  weak = markOn(text, { start: 9 });
  marks.add(numb);
  marks.add(weak);
  caretPositionFromPoint.mockClear();
  Object.assign(document, { caretPositionFromPoint });
  // happy-dom lays nothing out: all text is in one line.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const width = (this.endOffset - this.startOffset) * CHARACTER;
    return [new DOMRect(this.startOffset * CHARACTER, 0, width, LINE)] as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('markAtPoint', () => {
  it('tells the marks of one text apart', () => {
    expect(markAtPoint(5, 5, marks, [])).toBe(numb);
    expect(markAtPoint(95, 5, marks, [])).toBe(weak);
  });

  it('finds nothing between marks, nor where the nearest text is far away', () => {
    expect(markAtPoint(60, 5, marks, [])).toBeNull();
    expect(markAtPoint(5, 500, marks, [])).toBeNull();
    caretPositionFromPoint.mockReturnValueOnce(null);
    expect(markAtPoint(5, 5, marks, [])).toBeNull();
  });

  it('finds no mark that ends beyond its text, or whose text is gone', () => {
    text.data = 'numb';
    expect(markAtPoint(95, 5, marks, [])).toBeNull();
    expect(markAtPoint(5, 5, marks, [])).toBe(numb);
    text.remove();
    expect(markAtPoint(5, 5, marks, [])).toBeNull();
  });

  it('asks inside shadow roots too', () => {
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    markAtPoint(5, 6, marks, [root]);
    expect(caretPositionFromPoint).toHaveBeenCalledWith(5, 6, { shadowRoots: [root] });
  });
});
