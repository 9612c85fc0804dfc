import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openChecklist } from '@/extension/open-checklist';

const openPopup = vi.fn<() => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset();
  Object.assign(fakeBrowser, { action: { openPopup } });
});

const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('openChecklist', () => {
  it('opens the popup and no tab', async () => {
    openPopup.mockResolvedValue();
    const before = await addresses();
    await openChecklist();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await addresses()).toEqual(before);
  });

  it('opens a tab where the browser lets no popup open', async () => {
    openPopup.mockRejectedValue(new Error('openPopup requires a user gesture'));
    await openChecklist();
    expect((await addresses()).at(-1)).toMatch(/\/popup\.html$/);
  });
});
