import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LONGEST_ARRIVAL_MS, whenReadable } from '@/page/session/when-readable';

const pace = { frame: vi.fn(async () => {}) };
const onReadable = vi.fn();
let readyState: DocumentReadyState;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  document.body.innerHTML = '';
  onReadable.mockReset();
  pace.frame.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(state: DocumentReadyState): void {
  readyState = state;
  void whenReadable(pace).then(onReadable);
}

it('waits no longer than for a frame where a page has arrived', async () => {
  start('interactive');
  await wait(0);
  expect(onReadable).toHaveBeenCalledOnce();
  expect(pace.frame).toHaveBeenCalledOnce();
});

it('waits until a page has arrived', async () => {
  start('loading');
  await wait(LONGEST_ARRIVAL_MS - 1);
  expect(onReadable).not.toHaveBeenCalled();
  readyState = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await wait(0);
  expect(onReadable).toHaveBeenCalledOnce();
});

it('waits for a while for the rest of a page of which something is there', async () => {
  start('loading');
  document.body.innerHTML = '<p>So far</p>';
  await wait(LONGEST_ARRIVAL_MS);
  expect(onReadable).toHaveBeenCalledOnce();
});

it('waits for the first of a page for as long as it takes', async () => {
  start('loading');
  await wait(LONGEST_ARRIVAL_MS * 3.5);
  expect(onReadable).not.toHaveBeenCalled();
  document.body.innerHTML = '<p>At last</p>';
  await wait(LONGEST_ARRIVAL_MS);
  expect(onReadable).toHaveBeenCalledOnce();
});
