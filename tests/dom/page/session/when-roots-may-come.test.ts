import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenRootsMayCome } from '@/page/session/when-roots-may-come';

const look = vi.fn();
let life: AbortController;
let resize = () => {};
const observed: Element[] = [];
const load = (name: string) => document.querySelector(name)?.dispatchEvent(new Event('load'));
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
  document.body.innerHTML = `<main><img><script></script></main>${'<p></p>'.repeat(100)}`;
  look.mockReset();
  observed.length = 0;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('looks once the page gets another size, or has loaded a script', async () => {
  whenRootsMayCome(document, look, life.signal);
  resize();
  load('img');
  document.body.click();
  await wait();
  expect(look).not.toHaveBeenCalled();
  resize();
  expect(look).toHaveBeenCalledTimes(1);
  load('script');
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
