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
/** The nearest place in the text, as browsers give it. */
const caretPositionFromPoint = vi.fn((x: number, _y: number, _options: object) => {
  const offset = Math.min(text.length, Math.round(x / CHARACTER));
  const getClientRect = () => new DOMRect(offset * CHARACTER, 0, 0, LINE);
  return { offsetNode: text, offset, getClientRect } as CaretPosition | null;
});

beforeEach(() => {
  stubPaint();
  [text] = textsIn('<b>numb and weak</b>') as [Text];
  marks = everyMentionMarked();
  numb = markOn(text, { end: 4 });
  weak = markOn(text, { start: 9 });
  marks.add(numb);
  marks.add(weak);
  caretPositionFromPoint.mockClear();
  Object.assign(document, {
    caretPositionFromPoint,
    elementsFromPoint: () => [text.parentElement],
  });
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

  it('measures no more where a text has thousands of marks', () => {
    text.data = 'numb '.repeat(3000);
    marks.clear();
    for (let start = text.data.length - 5; start >= 0; start -= 5)
      marks.add(markOn(text, { start, end: start + 4 }));
    const measured = vi.mocked(Range.prototype.getClientRects);
    measured.mockClear();
    for (let point = 2; point < 30_000; point += 1000) {
      const offset = Math.floor(point / CHARACTER);
      const mark = markAtPoint(point, 5, marks, []);
      expect(mark?.range.startOffset ?? null).toBe(offset % 5 < 4 ? offset - (offset % 5) : null);
    }
    expect(measured.mock.calls.length).toBeLessThanOrEqual(30 * 3);
  });

  it('asks inside shadow roots too', () => {
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    markAtPoint(5, 6, marks, [root]);
    expect(caretPositionFromPoint).toHaveBeenCalledWith(5, 6, { shadowRoots: [root] });
  });
});
