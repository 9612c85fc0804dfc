import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seldom } from '@/page/pace/seldom';

const callback = vi.fn();
let life: AbortController;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  callback.mockReset();
  life = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
});

it('calls back at once after a pause, and once for all calls in the next', async () => {
  const call = seldom(callback, 100, life.signal);
  await wait(100);
  call();
  expect(callback).toHaveBeenCalledOnce();
  for (let i = 0; i < 5; i++) call();
  await wait(99);
  expect(callback).toHaveBeenCalledOnce();
  await wait(1);
  expect(callback).toHaveBeenCalledTimes(2);
  await wait(1000);
  expect(callback).toHaveBeenCalledTimes(2);
});

it('waits at first', async () => {
  const call = seldom(callback, 100, life.signal);
  call();
  expect(callback).not.toHaveBeenCalled();
  await wait(100);
  expect(callback).toHaveBeenCalledOnce();
});

it('calls back no more once the signal aborts', async () => {
  const call = seldom(callback, 100, life.signal);
  call();
  life.abort();
  await wait(100);
  call();
  expect(callback).not.toHaveBeenCalled();
});
