import { afterEach, describe, expect, it } from 'vitest';
import { boxesAround } from '@/page/sight/boxes-around';
import { layOutElement } from './lay-out-element';

const WINDOW = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

const rectsAround = (node: Node) => boxesAround(node).map(({ rect }) => rect);

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

it('names the boxes that cut something off, from the inside out, and the window last', () => {
  const outer = layOutElement(document.body, 'overflow: hidden', { right: 200 });
  const inner = layOutElement(layOutElement(outer, ''), 'overflow: auto');
  const boxes = boxesAround(inner.appendChild(new Text('words')));
  expect(boxes.map(({ scroller }) => scroller)).toEqual([inner, outer, document.documentElement]);
  expect(boxes.map(({ scrollsY }) => scrollsY)).toEqual([true, false, true]);
});

it('lets a box cut off across only, or nothing where it is no box', () => {
  const across = layOutElement(document.body, 'overflow-x: clip; overflow-y: visible');
  const text = layOutElement(across, 'display: inline; overflow: hidden').appendChild(new Text());
  expect(rectsAround(text)).toEqual([
    { left: 0, right: 100, top: -Infinity, bottom: Infinity },
    WINDOW,
  ]);
});

describe('what is taken out of its surroundings', () => {
  it.each([
    ['absolute', 'overflow: hidden', false],
    ['absolute', 'overflow: hidden; position: relative', true],
    ['absolute', 'overflow: hidden; transform: none', false],
    ['absolute', 'overflow: hidden; transform: scale(1)', true],
    ['fixed', 'overflow: hidden; position: relative', false],
    ['fixed', 'overflow: hidden; filter: blur(1px)', true],
    ['fixed', 'overflow: hidden; contain: content', true],
    ['fixed', 'overflow: hidden; will-change: transform', true],
    ['relative', 'overflow: hidden', true],
  ])('as %s is cut off by what has %s: %s', (position, style, isCutOff) => {
    const inner = layOutElement(layOutElement(document.body, style), `position: ${position}`);
    expect(boxesAround(inner.appendChild(new Text())).length).toBe(isCutOff ? 2 : 1);
  });

  it('is not moved with the page where it is fixed', () => {
    const text = layOutElement(document.body, 'position: fixed').appendChild(new Text());
    expect(boxesAround(text)).toMatchObject([{ scrollsX: false, scrollsY: false }]);
  });
});

describe('the window', () => {
  const scrolls = () => boxesAround(document.body).map(({ scrollsY }) => scrollsY);

  it('has the overflow of the body, unless the root has one', () => {
    document.body.style.overflowY = 'hidden';
    document.documentElement.setAttribute('style', 'overflow-x: visible; overflow-y: visible');
    expect(scrolls()).toEqual([false]);
    document.documentElement.style.overflowY = 'auto';
    expect(scrolls()).toEqual([true]);
  });
});

it('goes on around the host of a shadow tree', () => {
  const host = layOutElement(layOutElement(document.body, 'overflow: hidden'), '');
  const root = host.attachShadow({ mode: 'closed' });
  expect(boxesAround(root.appendChild(new Text())).length).toBe(2);
});
