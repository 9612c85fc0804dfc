import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GATHERING_MS, HiddenWatcher } from '@/page/follow/hidden-watcher';

let life: AbortController;
let watcher: HiddenWatcher;
let hidden: Element;
const onMayShow = vi.fn();
/** The elements whose boxes are looked out for, and how to tell of one. */
const observed = new Set<Element>();
let tellOfBox: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        tellOfBox = (isIntersecting) =>
          callback([{ isIntersecting } as IntersectionObserverEntry], this as never);
      }
      observe = (element: Element) => observed.add(element);
      unobserve = (element: Element) => observed.delete(element);
    },
  );
  onMayShow.mockReset();
  life = new AbortController();
  watcher = new HiddenWatcher(onMayShow, life.signal);
  hidden = document.body.appendChild(document.createElement('p'));
});
afterEach(() => {
  life.abort();
  observed.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const isTold = async () => {
  onMayShow.mockReset();
  await vi.advanceTimersByTimeAsync(GATHERING_MS);
  return onMayShow.mock.calls.length;
};
const watch = (...elements: Element[]) => watcher.watch(new Set(elements), [document]);
const setAttribute = () => document.body.setAttribute('data-state', 'open');
const point = () => document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));

describe('while there is hidden text', () => {
  beforeEach(() => watch(hidden));

  it.each([
    ['an attribute that changes', setAttribute],
    ['the pointer over another element', point],
    ['a box that appears', () => tellOfBox(true)],
  ])('tells of %s', async (_, happen) => {
    happen();
    expect(await isTold()).toBe(1);
  });

  it('tells once of what comes together, and not of a box that goes', async () => {
    setAttribute();
    point();
    point();
    expect(await isTold()).toBe(1);
    tellOfBox(false);
    expect(await isTold()).toBe(0);
  });

  it('looks out for the boxes of what is hidden now', () => {
    const other = document.body.appendChild(document.createElement('p'));
    watch(other);
    expect([...observed]).toEqual([other]);
  });
});

it.each([
  ['before there is any', () => {}],
  ['once all is shown', () => [watch(hidden), setAttribute(), watch()]],
  ['after the end', () => [watch(hidden), life.abort()]],
])('looks out for nothing %s', async (_, come) => {
  come();
  setAttribute();
  point();
  expect(await isTold()).toBe(0);
  expect(observed.size).toBe(0);
});
