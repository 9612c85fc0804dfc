import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchVisitInFront } from '@/extension/tab-visit';

const { onActivated, onUpdated } = fakeBrowser.tabs;
const front = (id: number) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id }] as never);
const activate = () => onActivated.trigger({ tabId: 0, windowId: 0 });
const load = (id: number, status: string) =>
  onUpdated.trigger(id, { status } as never, {} as never);
const onChange = vi.fn();
let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  onChange.mockReset();
  life = new AbortController();
  front(1);
  watchVisitInFront({ tabId: 1 }, onChange, life.signal);
});

it('tells of one that came in front before it was asked to', async () => {
  front(2);
  watchVisitInFront({ tabId: 1 }, onChange, life.signal);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ tabId: 2 }));
});

it('tells of another tab in front, and of none in another window', async () => {
  front(2);
  await activate();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ tabId: 2 }));
  await activate();
  await load(3, 'complete');
  expect(onChange).toHaveBeenCalledOnce();
});

it('tells of another page in the tab, once it has loaded', async () => {
  await load(1, 'loading');
  expect(onChange).not.toHaveBeenCalled();
  await load(1, 'complete');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ tabId: 1 });
});

it('tells of nothing once it is aborted', async () => {
  front(2);
  life.abort();
  await activate();
  await load(1, 'complete');
  expect(onChange).not.toHaveBeenCalled();
});
