import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canBeSeen } from '@/page/sight/can-be-seen';
import { layOutElement, setSizes } from './lay-out-element';

const PAGE = { scrollHeight: 3000, clientHeight: innerHeight, scrollWidth: 0, clientWidth: 0 };

beforeEach(() => setSizes(document.documentElement, PAGE));
afterEach(() => document.body.replaceChildren());

/** Whether text 20 px high and 80 px wide can be seen, at a place in px of the viewport. */
function canSee(inside: Element, left: number, top: number, [width, height] = [80, 20]): boolean {
  const text = inside.appendChild(new Text('words'));
  const rects = () => [new DOMRect(left, top, width, height)];
  return canBeSeen({ nodes: [text], rects });
}

it.each([
  ['in view', 100, 100, true],
  ['below it', 100, 2900, true],
  ['further than the page is long', 100, 3000, false],
  ['left of it', -500, 100, false],
])('says of text %s whether it can be seen', (_, left, top, expected) => {
  expect(canSee(document.body, left, top)).toBe(expected);
});

it.each([
  ['no text', [0, 20]],
  ['a text of no height', [80, 0]],
  ['one of a px', [1, 1]],
])('sees nothing of %s', (_, size) => {
  expect(canSee(document.body, 100, 100, size as [number, number])).toBe(false);
});

describe('in a box', () => {
  const box = (style: string) => {
    const element = layOutElement(document.body, style, { right: 300, bottom: 100 });
    setSizes(element, { scrollHeight: 400, clientHeight: 100, scrollWidth: 0, clientWidth: 0 });
    return element;
  };

  it('that readers can scroll, text comes into sight as far as that goes', () => {
    expect(canSee(box('overflow: auto'), 100, 350)).toBe(true);
    expect(canSee(box('overflow: scroll'), 100, 450)).toBe(false);
  });

  it('that only scripts can scroll, it does not', () => {
    expect(canSee(box('overflow: hidden'), 100, 50)).toBe(true);
    expect(canSee(box('overflow: hidden'), 100, 150)).toBe(false);
    expect(canSee(box('overflow: clip'), 100, 150)).toBe(false);
  });

  it('of a px nothing is seen', () => {
    const tiny = layOutElement(document.body, 'overflow: hidden', { right: 1, bottom: 1 });
    expect(canSee(tiny, -39, -9)).toBe(false);
  });
});

describe('what cannot be reached', () => {
  it('is inert', () => {
    const inert = layOutElement(document.body, '');
    inert.setAttribute('inert', '');
    expect(canSee(layOutElement(inert, ''), 100, 100)).toBe(false);
  });
});
