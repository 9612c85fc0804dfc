import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BorrowedFocus } from '@/page/card/borrowed-focus';
import { addCardElement, type CardElement } from '@/page/card/card-element';
import { OwnEvents } from '@/page/card/own-events';
import { PointerPassage } from '@/page/card/pointer-passage';
import { clearStage, happen, setStage } from './stage';

const callbacks = { onPress: vi.fn(), onTab: vi.fn(() => false), onClick: vi.fn() };
const heard = vi.fn((event: Event) => event.type);
const BUBBLING = { bubbles: true, composed: true, cancelable: true };
/** What the page listens for, where it hears of it first. */
const TYPES =
  'keydown pointerdown pointermove mousedown mouseup click wheel touchstart focusin focusout copy';

let element: CardElement;
let passage: PointerPassage;
let events: OwnEvents;
let life: AbortController;

beforeEach(() => {
  setStage();
  vi.clearAllMocks();
  life = new AbortController();
  element = addCardElement(document.body, '');
  element.frame.getBoundingClientRect = () => new DOMRect(100, 100, 200, 100);
  passage = new PointerPassage(element.frame);
  const focus = new BorrowedFocus(element.root);
  events = new OwnEvents({ element, focus, passage }, callbacks, life.signal);
  for (const type of TYPES.split(' '))
    document.addEventListener(type, heard, { capture: true, signal: life.signal });
});
afterEach(() => {
  life.abort();
  clearStage();
});

const pointer = (on: EventTarget, type: string, init: PointerEventInit = {}) =>
  happen(on, new PointerEvent(type, { ...BUBBLING, pointerType: 'mouse', ...init }));
const mouse = (on: EventTarget, type: string, init: MouseEventInit = {}) =>
  happen(on, new MouseEvent(type, { ...BUBBLING, detail: 1, ...init }));

describe('what happens in the card', () => {
  it.each(TYPES.split(' '))('is not heard by the page: %s', (type) => {
    happen(element.frame, new Event(type, BUBBLING));
    expect(heard).not.toHaveBeenCalled();
    happen(document.body, new Event(type, BUBBLING));
    expect(heard).toHaveReturnedWith(type);
  });

  it('is the page’s again once the card is gone', () => {
    life.abort();
    const again = vi.fn();
    document.addEventListener('click', again, { capture: true, once: true });
    mouse(element.frame, 'click');
    expect(again).toHaveBeenCalledOnce();
    expect(callbacks.onClick).not.toHaveBeenCalled();
  });

  it('is told: a press, and which element is clicked', () => {
    element.root.elementFromPoint = () => element.frame;
    pointer(element.frame, 'pointerdown');
    mouse(element.frame, 'click');
    expect(callbacks.onPress).toHaveBeenCalledOnce();
    expect(callbacks.onClick).toHaveBeenCalledExactlyOnceWith(element.frame);
  });

  it('is not told where a script made it up', () => {
    element.frame.dispatchEvent(new PointerEvent('pointerdown', BUBBLING));
    element.frame.dispatchEvent(new MouseEvent('click', BUBBLING));
    for (const callback of [...Object.values(callbacks), heard])
      expect(callback).not.toHaveBeenCalled();
  });
});

describe('a press that began in the card', () => {
  it('is the card’s to its end, wherever that is, and clicks nothing there', () => {
    pointer(element.frame, 'pointerdown');
    expect(mouse(document.body, 'mouseup').defaultPrevented).toBe(true);
    expect(mouse(document.documentElement, 'click').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(callbacks.onClick).not.toHaveBeenCalled();
  });

  it.each([
    ['a key', () => happen(document.body, new KeyboardEvent('keydown', BUBBLING))],
    ['another press', () => pointer(document.body, 'pointerdown')],
    ['a move without a button down', () => pointer(document.body, 'pointermove')],
  ])('has ended by %s', (_, happens) => {
    pointer(element.frame, 'pointerdown');
    happens();
    expect(mouse(document.body, 'click').defaultPrevented).toBe(false);
    expect(heard).toHaveReturnedWith('click');
  });
});

describe('a press where the pointer goes through the card', () => {
  const AT = { clientX: 150, clientY: 150 };
  beforeEach(() => {
    passage.close({ x: 0, y: 0 });
    pointer(document.body, 'pointermove', AT);
    passage.look();
    heard.mockClear();
    expect(passage.isOpenAt({ x: 150, y: 150 })).toBe(false);
  });

  it('is the card’s, which is what people see there', () => {
    element.frame.style.pointerEvents = 'none';
    pointer(document.body, 'pointerdown', AT);
    expect(mouse(document.body, 'mousedown', AT).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(callbacks.onPress).toHaveBeenCalledOnce();
  });

  it('is the page’s beside the card', () => {
    element.frame.style.pointerEvents = 'none';
    pointer(document.body, 'pointerdown', { clientX: 50, clientY: 50 });
    expect(heard).toHaveReturnedWith('pointerdown');
    expect(callbacks.onPress).not.toHaveBeenCalled();
  });
});

describe('the focus', () => {
  const focusEvent = (on: Element, type: string, relatedTarget: Element | null) =>
    happen(on, new FocusEvent(type, { ...BUBBLING, relatedTarget }));

  it('never left, as far as the page hears, when it goes into the card and back', () => {
    const field = document.body.appendChild(document.createElement('input'));
    const other = document.body.appendChild(document.createElement('input'));
    field.focus();
    pointer(element.frame, 'pointerdown');
    heard.mockClear();
    expect(events.has(focusEvent(field, 'focusout', element.host))).toBe(true);
    focusEvent(field, 'focusin', element.host);
    expect(heard).not.toHaveBeenCalled();
    focusEvent(other, 'focusin', element.host);
    focusEvent(field, 'focusout', other);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
