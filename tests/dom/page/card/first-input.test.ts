import { expect, it, vi } from 'vitest';
import { firstInput } from '@/page/card/first-input';

it('is heard before what was listening on the window later, and not by it if stopped', () => {
  firstInput();
  const later = vi.fn();
  addEventListener('keydown', later, true);
  const life = new AbortController();
  firstInput().on(['keydown'], (event) => event.stopImmediatePropagation(), life.signal);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  expect(later).not.toHaveBeenCalled();
  life.abort();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  expect(later).toHaveBeenCalledOnce();
});

it('is one for all that ask, and hears each event once', () => {
  expect(firstInput()).toBe(firstInput());
  const life = new AbortController();
  const heard = vi.fn();
  firstInput().on(['click', 'wheel'], heard, life.signal);
  firstInput().on(['wheel'], () => {}, life.signal);
  document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  life.abort();
});

it('goes on where the page has taken every listener off the window', () => {
  firstInput();
  const heard = vi.fn();
  const life = new AbortController();
  firstInput().on(['click'], heard, life.signal);
  const added = vi.spyOn(window, 'addEventListener');
  firstInput().on(['click'], heard, life.signal);
  expect(added).toHaveBeenCalledWith('click', expect.any(Function), expect.anything());
  life.abort();
});
