import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_TICKS, type Ticks } from '@/core/checklist/ticks';
import { ticksStore } from '@/extension/ticks-store';

const TICKS: Ticks = {
  items: ['d_weak'],
  at: 'lines',
  topic: 'weak',
  from: 'signs',
  hasSeenSigns: true,
  seenTopics: ['back'],
  pointedAt: null,
};

beforeEach(() => fakeBrowser.reset());

describe('ticks-store', () => {
  it('starts with no ticks', async () => {
    expect(await ticksStore.load()).toEqual(NO_TICKS);
  });

  it('gives back what it kept', async () => {
    await ticksStore.save(TICKS);
    expect(await ticksStore.load()).toEqual(TICKS);
  });

  it('writes to the memory of the session and nowhere else', async () => {
    await ticksStore.save(TICKS);
    expect(await fakeBrowser.storage.session.get()).toEqual({ ticks: TICKS });
    for (const area of ['local', 'sync'] as const) {
      expect(await fakeBrowser.storage[area].get()).toEqual({});
    }
  });

  it('gives no ticks when what is stored makes no sense', async () => {
    await fakeBrowser.storage.session.set({ ticks: 'spoilt' });
    expect(await ticksStore.load()).toEqual(NO_TICKS);
  });

  it('tells of changes until the signal aborts', async () => {
    const onChange = vi.fn();
    const controller = new AbortController();
    ticksStore.watch(onChange, controller.signal);
    await fakeBrowser.storage.session.set({ other: 1 });
    expect(onChange).not.toHaveBeenCalled();
    await ticksStore.save(TICKS);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(TICKS);
    controller.abort();
    await ticksStore.save(NO_TICKS);
    expect(onChange).toHaveBeenCalledOnce();
  });
});
