import { browser } from '#imports';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import { ownPacksStamp } from '@/core/settings/own-packs-stamp';
import type { Settings } from '@/core/settings/settings';

/** What stands for the packs of one's own among the settings: all that hears of these hears of it. */
const STAMP = 'ownPacks' satisfies keyof Settings;

/** So many hexadecimal digits of a digest tell one state of the packs from another. */
const DIGEST_LENGTH = 16;

/** Has background and pages hear which packs of one's own there are by now, unless that is what they heard last. */
export async function tellOwnPacks(kept: KeptPacks): Promise<void> {
  const stamp = ownPacksStamp(await digestOf(JSON.stringify(kept)), kept.packs);
  // Firefox tells of what is written though it was there already, by which all pages would be read again.
  if ((await browser.storage.local.get(STAMP))[STAMP] === stamp) return;
  await browser.storage.local.set({ [STAMP]: stamp });
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return bytes.join('').slice(0, DIGEST_LENGTH);
}
