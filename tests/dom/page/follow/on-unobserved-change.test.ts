import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onUnobservedChange } from '@/page/follow/on-unobserved-change';

let life: AbortController;
const callback = vi.fn();

beforeEach(() => {
  callback.mockReset();
  life = new AbortController();
  for (const where of [window, document]) onUnobservedChange(where, callback, life.signal);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const addElement = (name: string) => document.body.appendChild(document.createElement(name));

it.each(['click', 'toggle', 'animationend', 'slotchange'])('hears of %s on an element', (type) => {
  addElement('p').dispatchEvent(new Event(type));
  expect(callback).toHaveBeenCalled();
});

it('hears that a style sheet has loaded, or the page, but not of pictures', () => {
  addElement('img').dispatchEvent(new Event('load'));
  expect(callback).not.toHaveBeenCalled();
  addElement('link').dispatchEvent(new Event('load'));
  window.dispatchEvent(new Event('load'));
  expect(callback).toHaveBeenCalledTimes(2);
});

it('hears of what stays inside a shadow tree', () => {
  const root = addElement('div').attachShadow({ mode: 'open' });
  onUnobservedChange(root, callback, life.signal);
  root.appendChild(document.createElement('details')).dispatchEvent(new Event('toggle'));
  expect(callback).toHaveBeenCalled();
});

it('hears nothing after the end', () => {
  life.abort();
  addElement('p').dispatchEvent(new Event('click'));
  expect(callback).not.toHaveBeenCalled();
});
