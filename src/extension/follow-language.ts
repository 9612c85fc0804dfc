import { browser } from '#imports';
import type { Say } from '@/core/messages/say';
import type { Settings } from '@/core/settings/settings';
import { renameExplainMenu } from './explain-menu';
import { renameButtons } from './report-terms';
import { SETTINGS_AREAS } from './settings-store';

const LANGUAGE = 'language' satisfies keyof Settings;

/**
 * Has what the browser shows of ours say the same in another language once that is chosen, and as the browser starts: its
 * own language may have changed while it was closed.
 */
export function followLanguage(say: () => Promise<Say>): void {
  const renameMenu = async () => renameExplainMenu(await say());
  for (const area of SETTINGS_AREAS) {
    browser.storage[area].onChanged.addListener((changes: object) => {
      if (!(LANGUAGE in changes)) return;
      void renameMenu();
      void say().then(renameButtons);
    });
  }
  // No button says anything yet.
  browser.runtime.onStartup.addListener(() => void renameMenu());
}
