import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_TICKS } from '@/core/checklist/ticks';
import { openChecklistAt } from '@/extension/open-checklist';
import { ticksStore } from '@/extension/ticks-store';

const openPopup = vi.fn<() => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset();
  Object.assign(fakeBrowser, { action: { openPopup } });
});

const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('openChecklistAt', () => {
  it('opens the popup and no tab', async () => {
    openPopup.mockResolvedValue();
    const before = await addresses();
    await openChecklistAt('d_wide');
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await addresses()).toEqual(before);
  });

  it('opens a tab where the browser lets no popup open', async () => {
    openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    await openChecklistAt('d_wide');
    expect((await addresses()).at(-1)).toMatch(/\/popup\.html$/);
  });

  it('points at the item before it opens, and leaves the ticks as they are', async () => {
    await ticksStore.save({ ...NO_TICKS, items: ['d_weak'] });
    let pointedAt: string | null = null;
    openPopup.mockImplementation(async () => {
      ({ pointedAt } = await ticksStore.load());
    });
    await openChecklistAt('d_wide');
    expect(pointedAt).toBe('d_wide');
    expect((await ticksStore.load()).items).toEqual(['d_weak']);
  });

  it('opens the checklist where it was for an item that there is not', async () => {
    openPopup.mockResolvedValue();
    await ticksStore.save({ ...NO_TICKS, at: 'topics' });
    await openChecklistAt('constructor');
    expect(await ticksStore.load()).toMatchObject({ at: 'topics', pointedAt: null });
    expect(openPopup).toHaveBeenCalledOnce();
  });
});
