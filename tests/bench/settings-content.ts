import { defineContentScript } from '#imports';
import { settingsStore } from '@/extension/settings-store';
import { AS_OURS } from './as-ours';

/** Awaits the settings, as our content script has to before it may read anything, and does no more. */
export default defineContentScript({
  ...AS_OURS,
  async main() {
    await settingsStore.load();
  },
});
