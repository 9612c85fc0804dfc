import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenRootsMayCome } from '@/page/session/when-roots-may-come';

const look = vi.fn();
let life: AbortController;
let resize = () => {};
const observed: Element[] = [];
const wait = () => vi.advanceTimersByTimeAsync(5000);

/** Tells at first of what it observes, as browsers do. */
class FakeObserver {
  constructor(callback: () => void) {
    resize = callback;
  }
  observe(element: Element) {
    observed.push(element);
  }
  disconnect() {
    resize = () => {};
  }
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FakeObserver);
  document.body.innerHTML = `<main></main>${'<p></p>'.repeat(100)}`;
  look.mockReset();
  observed.length = 0;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('looks once the page gets another size, and seldom again', async () => {
  whenRootsMayCome(document, look, life.signal);
  resize();
  document.body.click();
  await wait();
  expect(look).not.toHaveBeenCalled();
  for (let times = 0; times < 3; times++) resize();
  expect(look).toHaveBeenCalledTimes(1);
  await wait();
  expect(look).toHaveBeenCalledTimes(2);
  await wait();
  expect(look).toHaveBeenCalledTimes(2);
});

it('watches the body and some elements in it, until the signal aborts', async () => {
  whenRootsMayCome(document, look, life.signal);
  expect(observed.slice(0, 2)).toEqual([document.body, document.body.firstElementChild]);
  expect(observed.length).toBeLessThan(50);
  resize();
  life.abort();
  resize();
  await wait();
  expect(look).not.toHaveBeenCalled();
});
