import { browser } from '#imports';

/** What opens the popup, which the browser names itself. */
const OPEN_POPUP = '_execute_action';
/** The page of Chromium on which keys are changed, the way to which has no function. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** What each key of the extension does, and the key as the browser has it; empty where it has none. */
export async function commandKeys(): Promise<{ does: string; key: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    does: name === OPEN_POPUP ? 'Open Healthgloss' : (description ?? ''),
    key: shortcut ?? '',
  }));
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
