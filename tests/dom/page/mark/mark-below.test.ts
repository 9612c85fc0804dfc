import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '@/page/mark/mark';
import { markBelow } from '@/page/mark/mark-below';
import type { Marks } from '@/page/mark/marks';
import { everyMentionMarked, markOn, stubPaint, textsIn } from '../fake-paint';

const POINT = { x: 5, y: 5 };
/** What browsers say of an element without a style of its own, and happy-dom does not. */
const PLAIN = 'background-image: none; background-color: rgba(0, 0, 0, 0); opacity: 1;';

let text: Text;
let over: HTMLElement;
let marks: Marks;
let mark: Mark;

beforeEach(() => {
  stubPaint();
  textsIn('<b>numb</b><a></a>');
  text = document.querySelector('b')?.firstChild as Text;
  over = document.querySelector('a') as HTMLElement;
  over.setAttribute('style', PLAIN);
  marks = everyMentionMarked();
  mark = markOn(text);
  marks.add(mark);
  Object.assign(document, { elementsFromPoint: () => [over, text.parentElement, document.body] });
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(0, 0, 40, 20),
  ] as unknown as DOMRectList);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const below = (offsetNode: Node = over, offset = 0) => {
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset }) });
  return markBelow(POINT, marks, []);
};

describe('markBelow', () => {
  it('finds a mark below what shows nothing', () => {
    expect(below()).toBe(mark);
  });

  it.each([
    'background-color: rgb(255, 255, 255)',
    'background-color: rgba(0, 0, 0, 0.5)',
    'background-image: linear-gradient(red, blue)',
  ])('finds none below what hides it by %s', (style) => {
    over.setAttribute('style', PLAIN + style);
    expect(below()).toBeNull();
  });

  it('finds a mark below a tint', () => {
    over.setAttribute('style', `${PLAIN} background-color: rgba(0, 0, 255, 0.08)`);
    expect(below()).toBe(mark);
  });

  it('finds none below a picture', () => {
    over = document.body.appendChild(document.createElement('img'));
    over.setAttribute('style', PLAIN);
    expect(below()).toBeNull();
  });

  it('finds none in the text that is right there, nor where none is painted', () => {
    over = text.parentElement as HTMLElement;
    expect(below(text, 4)).toBeNull();
    marks.remove(mark);
    expect(below()).toBeNull();
  });

  it('finds a mark beside a place, in what lets the pointer through', () => {
    vi.stubEnv('FIREFOX', 'true');
    textsIn('<button style="pointer-events: none">weak</button>');
    const button = document.querySelector('button') as Element;
    const weak = markOn(button.firstChild as Text);
    marks.add(weak);
    Object.assign(document, { elementsFromPoint: () => [document.body] });
    expect(below(document.body, 1)).toBe(weak);
    button.removeAttribute('style');
    expect(below(document.body, 1)).toBeNull();
  });
});
