import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_TICKS, toggled } from '@/core/checklist/ticks';
import { ticksStore } from '@/extension/ticks-store';
import { useTicks } from '../../../../entrypoints/popup/use-ticks';
import { showHook } from '../show-hook';

const WEAK = toggled(NO_TICKS, 'd_weak');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('useTicks', () => {
  it('shows a tick at once, and keeps it', async () => {
    const shown = showHook(() => useTicks(NO_TICKS));
    expect(shown.current.ticks).toBe(NO_TICKS);
    act(() => shown.current.onTicks(WEAK));
    expect(shown.current.ticks).toBe(WEAK);
    await vi.waitFor(async () => expect(await ticksStore.load()).toEqual(WEAK));
    expect(shown.current.areKept).toBe(true);
  });

  it('shows what another window ticks while that is in front, until it is closed', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const shown = showHook(() => useTicks(NO_TICKS));
    await act(() => ticksStore.save(WEAK));
    expect(shown.current.ticks).toEqual(WEAK);
    act(() => render(null, document.body));
    await ticksStore.save(NO_TICKS);
    expect(shown.current.ticks).toEqual(WEAK);
  });

  it('takes nothing from the store while it is in front itself', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const shown = showHook(() => useTicks(NO_TICKS));
    await act(() => ticksStore.save(WEAK));
    expect(shown.current.ticks).toBe(NO_TICKS);
  });

  it('keeps a tick on screen that cannot be stored, and says so', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('full'));
    const shown = showHook(() => useTicks(NO_TICKS));
    act(() => shown.current.onTicks(WEAK));
    await vi.waitFor(() => expect(shown.current.areKept).toBe(false));
    expect(shown.current.ticks).toBe(WEAK);
    act(() => shown.current.onTicks(NO_TICKS));
    await vi.waitFor(() => expect(shown.current.areKept).toBe(true));
  });
});
