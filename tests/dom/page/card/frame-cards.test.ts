import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FramedTerm } from '@/core/card/framed-term';
import type { CardTarget } from '@/page/card/card-target';
import { firstInput } from '@/page/card/first-input';
import { FrameCards } from '@/page/card/frame-cards';
import { HoverMachine } from '@/page/card/hover-machine';
import { clearStage, happen, setStage } from './stage';

const TERM: FramedTerm = {
  term: 'cramp',
  words: 'cramps',
  rects: [{ left: 10, top: 5, right: 60, bottom: 25 }],
  by: 'pointer',
};
let frame: HTMLElement;
let hover: HoverMachine<CardTarget>;
let cards: FrameCards;

beforeEach(() => {
  setStage();
  firstInput();
  hover = new HoverMachine();
  cards = new FrameCards(hover);
  frame = document.body.appendChild(document.createElement('iframe'));
  // Twice as large as it is laid out, behind a border of 3 px and a padding of 2.
  frame.getBoundingClientRect = () => new DOMRect(100, 200, 620, 140);
  Object.defineProperties(frame, { offsetWidth: { value: 310 }, clientLeft: { value: 3 } });
  Object.defineProperty(frame, 'clientTop', { value: 3 });
  frame.style.padding = '2px';
});
afterEach(() => {
  hover.stop();
  clearStage();
});

const goInto = (element: Element) =>
  happen(element, new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
const moveOutside = () =>
  happen(document.body, new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));

describe('a term in a frame', () => {
  it('has its card beside where it is on the page', () => {
    goInto(frame);
    expect(cards.show(TERM)).toBe(true);
    const [rect] = hover.shown?.rects() ?? [];
    expect(rect).toMatchObject({ left: 130, top: 220, width: 100, height: 40 });
    expect(hover.shown?.words()).toBe('cramps');
    expect(hover.shown?.isThere()).toBe(true);
    frame.remove();
    expect(hover.shown?.isThere()).toBe(false);
  });

  it('has none where nobody knows which frame it is in', () => {
    moveOutside();
    expect(cards.show(TERM)).toBe(false);
    expect(hover.shown).toBeUndefined();
  });

  it.each(['iframe', 'object', 'embed'])(
    'is in the %s that has the focus, where it was tapped',
    (name) => {
      moveOutside();
      const value = document.body.appendChild(document.createElement(name));
      Object.defineProperty(document, 'activeElement', { value, configurable: true });
      expect(cards.show({ ...TERM, by: 'tap' })).toBe(true);
      cards.show(null);
      expect(hover.shown).toBeUndefined();
      Reflect.deleteProperty(document, 'activeElement');
    },
  );
});

describe('the pointer that leaves the term', () => {
  beforeEach(() => {
    goInto(frame);
    cards.show(TERM);
  });

  it('lets the card close, while it is in the frame', () => {
    cards.show(null);
    hover.send({ kind: 'timer' });
    expect(hover.shown).toBeUndefined();
  });

  it('keeps it where it has gone into the card', () => {
    moveOutside();
    hover.send({ kind: 'over-card' });
    cards.show(null);
    hover.send({ kind: 'timer' });
    expect(hover.shown?.term).toBe('cramp');
  });
});

it('does not close the card of another target', () => {
  goInto(frame);
  cards.show(TERM);
  const other = { ...(hover.shown as CardTarget) };
  hover.send({ kind: 'opened', target: other, by: 'pointer' });
  cards.show(null);
  hover.send({ kind: 'timer' });
  expect(hover.shown).toBe(other);
});
