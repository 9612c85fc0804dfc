import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PointerListeners, watchPointer } from '@/page/card/watch-pointer';
import { clearStage, happen, nextFrame, setStage } from './stage';

const listeners = {
  isInCard: vi.fn<PointerListeners['isInCard']>(),
  onMove: vi.fn<PointerListeners['onMove']>(),
  onPress: vi.fn<PointerListeners['onPress']>(),
  onGesture: vi.fn<PointerListeners['onGesture']>(),
  onTap: vi.fn<PointerListeners['onTap']>(),
  onShift: vi.fn<PointerListeners['onShift']>(),
  onEscape: vi.fn<PointerListeners['onEscape']>(),
};
const AT = { clientX: 30, clientY: 40, bubbles: true, composed: true, cancelable: true };
let life: AbortController;

beforeEach(() => {
  setStage();
  for (const listener of Object.values(listeners)) listener.mockReset();
  listeners.isInCard.mockReturnValue(false);
  life = new AbortController();
  watchPointer(listeners, life.signal);
});
afterEach(() => {
  life.abort();
  clearStage();
});

const move = (init: PointerEventInit = {}) =>
  happen(document.body, new PointerEvent('pointermove', { ...AT, pointerType: 'mouse', ...init }));
const click = (on: Element = document.body, init: MouseEventInit = {}) =>
  happen(on, new MouseEvent('click', { ...AT, ...init }));
const press = (key: string) =>
  happen(document.body, new KeyboardEvent('keydown', { ...AT, key })) as KeyboardEvent;

describe('a move', () => {
  it('is told once a frame, with the last point', async () => {
    move({ clientX: 1 });
    move();
    expect(listeners.onMove).not.toHaveBeenCalled();
    await nextFrame();
    expect(listeners.onMove).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 }, false);
  });

  it.each([
    ['by a finger, which scrolls', { pointerType: 'touch' }],
    ['with a button down, which selects', { buttons: 1 }],
  ])('is not told %s', async (_, init) => {
    move(init);
    await nextFrame();
    expect(listeners.onMove).not.toHaveBeenCalled();
  });

  it('is told with whether Shift is held, and so is Shift when it is pressed', async () => {
    move({ shiftKey: true });
    await nextFrame();
    expect(listeners.onMove).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 }, true);
    press('a');
    expect(listeners.onShift).not.toHaveBeenCalled();
    press('Shift');
    expect(listeners.onShift).toHaveBeenCalledOnce();
  });

  it('in the card is the card’s', async () => {
    move();
    listeners.isInCard.mockReturnValue(true);
    move();
    await nextFrame();
    expect(listeners.onMove).not.toHaveBeenCalled();
  });

  it('off the page is told at once', async () => {
    move();
    happen(document.body, new PointerEvent('pointerout', { ...AT, relatedTarget: null }));
    await nextFrame();
    expect(listeners.onMove).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('into a frame is one off the page, for no other is heard of', async () => {
    move();
    const frame = document.body.appendChild(document.createElement('iframe'));
    happen(frame, new PointerEvent('pointerover', AT));
    await nextFrame();
    expect(listeners.onMove).toHaveBeenCalledExactlyOnceWith(null);
    happen(document.body, new PointerEvent('pointerover', AT));
    // Chromium tells of the first move in a frame of another site.
    happen(frame, new PointerEvent('pointermove', { ...AT, pointerType: 'mouse' }));
    await nextFrame();
    expect(listeners.onMove).toHaveBeenCalledOnce();
  });

  it('from one element to another is none off the page', () => {
    const relatedTarget = document.documentElement;
    happen(document.body, new PointerEvent('pointerout', { ...AT, relatedTarget }));
    expect(listeners.onMove).not.toHaveBeenCalled();
  });
});

describe('a press', () => {
  it('is told where it begins, but in the card', () => {
    happen(document.body, new PointerEvent('pointerdown', AT));
    listeners.isInCard.mockReturnValue(true);
    happen(document.body, new PointerEvent('pointerdown', AT));
    expect(listeners.onPress).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 });
  });

  it('by a finger is not told, for it may scroll', () => {
    happen(document.body, new PointerEvent('pointerdown', { ...AT, pointerType: 'touch' }));
    expect(listeners.onPress).not.toHaveBeenCalled();
  });
});

describe('a drag or another gesture', () => {
  const pressAt = (clientX: number) =>
    happen(document.body, new PointerEvent('pointerdown', { ...AT, clientX }));

  it('is told once, when the press has gone some px', () => {
    pressAt(30);
    move({ clientX: 32, buttons: 1 });
    expect(listeners.onGesture).not.toHaveBeenCalled();
    move({ clientX: 36, buttons: 1 });
    move({ clientX: 60, buttons: 1 });
    expect(listeners.onGesture).toHaveBeenCalledOnce();
  });

  it.each([
    ['a second click', 'mousedown', { detail: 2 }],
    ['a call for a menu', 'contextmenu', {}],
  ])('is %s too, but not in the card', (_, type, init) => {
    const make = () => happen(document.body, new MouseEvent(type, { ...AT, ...init }));
    make();
    listeners.isInCard.mockReturnValueOnce(true);
    make();
    happen(document.body, new MouseEvent('mousedown', { ...AT, detail: 1 }));
    expect(listeners.onGesture).toHaveBeenCalledOnce();
  });

  it('is none by a finger that taps twice', () => {
    happen(document.body, new PointerEvent('pointerdown', { ...AT, pointerType: 'touch' }));
    happen(document.body, new MouseEvent('mousedown', { ...AT, detail: 2 }));
    expect(listeners.onGesture).not.toHaveBeenCalled();
  });

  it('is none by a finger, which scrolls, nor where it began in the card', () => {
    happen(document.body, new PointerEvent('pointerdown', { ...AT, pointerType: 'touch' }));
    move({ clientX: 60, buttons: 1, pointerType: 'touch' });
    listeners.isInCard.mockReturnValueOnce(true);
    pressAt(30);
    move({ clientX: 60, buttons: 1 });
    expect(listeners.onGesture).not.toHaveBeenCalled();
  });

  it('begins no rest where it began, even if the move there was not told yet', async () => {
    move();
    pressAt(30);
    await nextFrame();
    expect(listeners.onMove).not.toHaveBeenCalled();
  });
});

describe('a tap', () => {
  it('is told on text', () => {
    click();
    const tap = { point: { x: 30, y: 40 }, isTouch: false, isPlain: true };
    expect(listeners.onTap).toHaveBeenCalledExactlyOnceWith(tap);
  });

  it.each(['<a href="#">', '<button>', '<summary>', '<label>', '<i role="button">'])(
    'on %s is the page’s',
    (tag) => {
      document.body.innerHTML = `${tag}<b>fibro</b>`;
      click(document.querySelector('b') as Element);
      expect(listeners.onTap).not.toHaveBeenCalled();
    },
  );

  it.each([
    { button: 1 },
    { altKey: true },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
  ])('with %j is the page’s', (init) => {
    click(document.body, init);
    expect(listeners.onTap).not.toHaveBeenCalled();
  });

  it('of a finger on what is the page’s is told as such', () => {
    document.body.innerHTML = '<a href="#"><b>fibro</b></a>';
    const init = { ...AT, pointerType: 'touch' };
    happen(document.querySelector('b') as Element, new PointerEvent('click', init));
    const tap = { point: { x: 30, y: 40 }, isTouch: true, isPlain: false };
    expect(listeners.onTap).toHaveBeenCalledExactlyOnceWith(tap);
  });

  it('that ends a selection is none', () => {
    document.body.textContent = 'fibro';
    getSelection()?.selectAllChildren(document.body);
    click();
    expect(listeners.onTap).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
  });

  it('in the card is the card’s', () => {
    listeners.isInCard.mockReturnValue(true);
    click();
    expect(listeners.onTap).not.toHaveBeenCalled();
  });
});

describe('a tap whose click the page keeps', () => {
  const finger = (type: string, init: PointerEventInit = {}) => {
    const event = new PointerEvent(type, { ...AT, pointerType: 'touch', isPrimary: true, ...init });
    // Of the clock that a test can put on.
    Object.defineProperty(event, 'timeStamp', { value: Date.now() });
    happen(document.body, event);
  };

  it('is told, once no click has come', async () => {
    finger('pointerdown');
    finger('pointerup');
    expect(listeners.onTap).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    const tap = { point: { x: 30, y: 40 }, isTouch: true, isPlain: true };
    expect(listeners.onTap).toHaveBeenCalledExactlyOnceWith(tap);
  });

  it('is told once where the click comes after all', async () => {
    finger('pointerdown');
    finger('pointerup');
    click();
    await vi.advanceTimersByTimeAsync(400);
    expect(listeners.onTap).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void]>([
    ['that scrolls', () => finger('pointercancel')],
    ['with a second finger', () => finger('pointerdown', { isPrimary: false })],
    ['that presses long, for a menu', () => vi.advanceTimersByTime(800)],
  ])('is not told of a touch %s', async (_, happens) => {
    finger('pointerdown');
    happens();
    finger('pointerup');
    await vi.advanceTimersByTimeAsync(400);
    expect(listeners.onTap).not.toHaveBeenCalled();
  });

  it('is not told of a touch that goes elsewhere, nor of one in the card', async () => {
    finger('pointerdown');
    finger('pointerup', { clientX: 60 });
    listeners.isInCard.mockReturnValueOnce(true).mockReturnValueOnce(true);
    finger('pointerdown');
    finger('pointerup');
    await vi.advanceTimersByTimeAsync(400);
    expect(listeners.onTap).not.toHaveBeenCalled();
  });

  it('is not told of a mouse, whose click would have come', async () => {
    finger('pointerdown', { pointerType: 'mouse' });
    finger('pointerup', { pointerType: 'mouse' });
    await vi.advanceTimersByTimeAsync(400);
    expect(listeners.onTap).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('is kept from the page where it was meant for us', () => {
    listeners.onEscape.mockReturnValue(true);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is left to the page where it was not, and so is every other key', () => {
    listeners.onEscape.mockReturnValue(false);
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(press('a').defaultPrevented).toBe(false);
    expect(listeners.onEscape).toHaveBeenCalledOnce();
  });
});

it('believes no event that a script made, and hears nothing once aborted', async () => {
  document.body.click();
  life.abort();
  click();
  press('Escape');
  move();
  await nextFrame();
  for (const listener of Object.values(listeners)) expect(listener).not.toHaveBeenCalled();
});
