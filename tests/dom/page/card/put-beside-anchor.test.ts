import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CardAnchor } from '@/page/card/card-anchor';
import { addCardElement, type CardElement } from '@/page/card/card-element';
import { putBesideAnchor } from '@/page/card/put-beside-anchor';
import { beSheet, clearStage, makeTarget, setStage } from './stage';

let element: CardElement;
/** The card, and what scrolls in it. */
let card: HTMLElement;
let body: HTMLElement;

beforeEach(() => {
  setStage();
  element = addCardElement(document.body, '');
  card = element.frame.appendChild(document.createElement('div'));
  body = card.appendChild(document.createElement('div'));
  card.className = 'card';
  body.className = 'body';
});
afterEach(clearStage);

/** Lays a card out whose body is so high, of which 100 px are shown: in a viewport of 1000 × 800 px, in which each px of the card is `zoom` px. */
function layOut(height: number, zoom = 1): void {
  const { host, frame } = element;
  host.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 800);
  const sizes: [HTMLElement, Record<string, number>][] = [
    [host, { offsetWidth: 1000 / zoom }],
    [frame, { offsetWidth: 300, offsetHeight: 102 }],
    [card, { clientHeight: 100, scrollHeight: 100 }],
    [body, { clientHeight: 100, scrollHeight: height }],
  ];
  for (const [of, values] of sizes) {
    for (const [key, value] of Object.entries(values)) {
      Object.defineProperty(of, key, { value, configurable: true });
    }
  }
}

function anchorAt(left: number, top: number): CardAnchor {
  return { target: makeTarget('numb'), rects: [new DOMRect(left, top, 80, 20)] };
}

const styleOf = () => {
  const { left, top, maxHeight } = element.frame.style;
  return { left, top, maxHeight };
};

it('puts the card below its target, and says so', () => {
  layOut(200);
  const anchor = anchorAt(100, 100);
  putBesideAnchor(element, anchor);
  expect(styleOf()).toEqual({ left: '100px', top: '126px', maxHeight: '666px' });
  expect(anchor.side).toBe('below');
});

it('takes all of what would scroll for the height of the card, and its border', () => {
  layOut(300);
  const anchor = anchorAt(100, 470);
  putBesideAnchor(element, anchor);
  expect(anchor.side).toBe('above');
  expect(styleOf().top).toBe(`${470 - 6 - 302}px`);
});

it('keeps the side on which the card stands', () => {
  layOut(200);
  const anchor: CardAnchor = { ...anchorAt(100, 400), side: 'above' };
  putBesideAnchor(element, anchor);
  expect(styleOf().top).toBe(`${400 - 6 - 202}px`);
});

it('divides by the zoom of the page', () => {
  layOut(200, 2);
  putBesideAnchor(element, anchorAt(100, 100));
  expect(styleOf()).toEqual({ left: '50px', top: '63px', maxHeight: '333px' });
});

it('keeps the card in what is seen of the viewport, and no wider', () => {
  layOut(200);
  const seen = { offsetLeft: 400, offsetTop: 300, width: 250, height: 400 };
  vi.stubGlobal('visualViewport', seen);
  putBesideAnchor(element, anchorAt(100, 320));
  expect(styleOf()).toEqual({ left: '408px', top: '346px', maxHeight: '346px' });
  expect(element.frame.style.maxWidth).toBe('234px');
});

it('keeps the wheel only while there is something to scroll', () => {
  layOut(200);
  putBesideAnchor(element, anchorAt(100, 100));
  expect(body.style.overscrollBehavior).toBe('contain');
  Object.defineProperty(body, 'clientHeight', { value: 200 });
  putBesideAnchor(element, anchorAt(100, 100));
  expect(body.style.overscrollBehavior).toBe('');
});

it('scrolls as a whole where head and foot would take most of the room', () => {
  layOut(300);
  Object.defineProperty(element.frame, 'offsetHeight', { value: 200 });
  const isLowAt = (seen: number) => {
    vi.stubGlobal('visualViewport', { offsetLeft: 0, offsetTop: 0, width: 1000, height: seen });
    putBesideAnchor(element, anchorAt(100, 0));
    return element.frame.classList.contains('low');
  };
  // Head and foot are 100 px high; the term, the gap and the margin take 34.
  expect(isLowAt(34 + 201)).toBe(false);
  expect(isLowAt(34 + 199)).toBe(true);
});

it('is a sheet along the lower edge on a narrow screen that fingers touch, or the upper one', () => {
  beSheet();
  layOut(300);
  const classes = () => [...element.frame.classList];
  putBesideAnchor(element, anchorAt(100, 100));
  expect(classes()).toEqual(['frame', 'sheet']);
  expect(styleOf()).toEqual({ left: '0px', top: '498px', maxHeight: '480px' });
  expect(element.frame.style.maxWidth).toBe('1000px');
  putBesideAnchor(element, anchorAt(100, 700));
  expect(classes()).toEqual(['frame', 'sheet', 'above']);
  expect(styleOf().top).toBe('0px');
});
