import { vi } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import { happen, nextFrame } from './stage';

/** Where a reader's hand is, in px from the top of the viewport. */
const at = (y: number) => ({ clientX: 100, clientY: y, pointerType: 'mouse', bubbles: true });

/** Moves the mouse to a height. */
export async function pointAt(y: number): Promise<void> {
  happen(document.body, new PointerEvent('pointermove', at(y)));
  await nextFrame();
}

/** Moves the mouse to a height, and waits until a card opens there if one does. */
export async function restAt(y: number): Promise<void> {
  await pointAt(y);
  await vi.advanceTimersByTimeAsync(OPEN_DELAY_MS);
}

/** Begins a press at a height. */
export function pressAt(y: number): void {
  happen(document.body, new PointerEvent('pointerdown', at(y)));
}

/** Moves the mouse to a height with its button down. */
export function dragTo(y: number): void {
  happen(document.body, new PointerEvent('pointermove', { ...at(y), buttons: 1 }));
}

/** Presses and lets go at a height. */
export async function tapAt(y: number): Promise<void> {
  pressAt(y);
  happen(document.body, new MouseEvent('click', at(y)));
  await nextFrame();
}

/** Taps at a height with a finger. */
export async function touchAt(y: number): Promise<void> {
  const touch = { ...at(y), pointerType: 'touch', isPrimary: true };
  for (const type of ['pointerdown', 'pointerup', 'click'])
    happen(document.body, new PointerEvent(type, touch));
  await nextFrame();
}

/** Presses Escape; gives whether it was kept from the page. */
export function pressEscape(): boolean {
  const key = { key: 'Escape', bubbles: true, cancelable: true };
  return happen(document.body, new KeyboardEvent('keydown', key)).defaultPrevented;
}
