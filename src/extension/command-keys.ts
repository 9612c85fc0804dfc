import { browser } from '#imports';
import type { MessageKey } from '@/core/messages/message-key';
import type { Say } from '@/core/messages/say';

/** What the commands do, by their names. What opens the popup the browser names itself. */
const DOES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_open',
  'next-term': 'command_next_term',
  'previous-term': 'command_previous_term',
};
/** The page of Chromium on which keys are changed, the way to which has no function. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** What each key of the extension does, and the key as the browser has it; empty where it has none. */
export async function commandKeys(say: Say): Promise<{ does: string; key: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut: key = '' }) => {
    const does = DOES[name];
    return does ? [{ does: say(does), key }] : [];
  });
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
