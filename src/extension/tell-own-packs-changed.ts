import { browser } from '#imports';
import { ownPacksStamp } from '@/core/settings/own-packs-stamp';
import type { Settings } from '@/core/settings/settings';

/** What stands for the packs of one's own among the settings: all that hears of these hears of it. */
const STAMP = 'ownPacks' satisfies keyof Settings;

/** Has background and pages hear that packs of one's own, or their order, are others than before: which there are by now. */
export async function tellOwnPacksChanged(
  packs: readonly { id: string; language: string }[],
): Promise<void> {
  await browser.storage.local.set({ [STAMP]: ownPacksStamp(crypto.randomUUID(), packs) });
}
