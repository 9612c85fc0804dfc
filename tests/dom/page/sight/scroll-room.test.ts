import { expect, it } from 'vitest';
import { scrollRoom } from '@/page/sight/scroll-room';
import { setScroll } from './lay-out-element';

function roomOf(scrolled: { left?: number; top?: number }, style: string, scrolls = true) {
  const scroller = document.createElement('div');
  scroller.setAttribute('style', style);
  document.body.append(scroller);
  const sizes = { scrollWidth: 300, clientWidth: 100, scrollHeight: 500, clientHeight: 100 };
  setScroll(scroller, sizes, scrolled);
  return scrollRoom({
    scroller,
    style: getComputedStyle(scroller),
    rect: { left: 0, top: 0, right: 100, bottom: 100 },
    scrollsX: scrolls,
    scrollsY: scrolls,
  });
}

it.each([
  ['at the start', {}, '', [-200, 0, -400, 0]],
  ['on the way', { left: 50, top: 300 }, '', [-150, 50, -100, 300]],
  ['at the start, from right to left', {}, 'direction: rtl', [0, 200, -400, 0]],
  ['on the way, from right to left', { left: -50 }, 'direction: rtl', [-50, 150, -400, 0]],
  ['at the start, in vertical lines', {}, 'writing-mode: vertical-rl', [0, 200, -400, 0]],
  ['at the newest, from below', {}, 'flex-direction: column-reverse', [-200, 0, 0, 400]],
  ['on the way, from below', { top: -100 }, '', [-200, 0, -100, 300]],
])('says how far it goes %s', (_, scrolled, style, [left, right, top, bottom]) => {
  expect(roomOf(scrolled, style)).toEqual({ left, right, top, bottom });
});

it('is none where readers cannot scroll', () => {
  expect(roomOf({ top: 50 }, '', false)).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
});
