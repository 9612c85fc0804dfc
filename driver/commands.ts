import { sendBidi } from './bidi';
import { BROWSER_NAME, type TestBrowser } from './browser';
import { until } from './until';

/** A command of the extension. */
export type Command = 'next-term' | 'previous-term';

/** What the extension's own page scripts may call, and tests may too. */
declare const chrome: { commands: { onCommand: { dispatch(command: Command): void } } };

const FIREFOX_KEYS: Record<Command, string> = {
  'next-term': 'VK_PAGE_DOWN',
  'previous-term': 'VK_PAGE_UP',
};

async function commandFirefox({ browser }: TestBrowser, command: Command): Promise<void> {
  const windows = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context } = { context: '' }] = windows.contexts ?? [];
  const key = `keyset[id^="ext-keyset"] key[keycode="${FIREFOX_KEYS[command]}"]`;
  // The browser makes the keys of an extension some time after it has started it.
  await until('the key of the command', async () => {
    const { result } = await sendBidi(browser, 'script.evaluate', {
      expression: `{
        const key = document.querySelector('${key}');
        key?.doCommand();
        key !== null;
      }`,
      target: { context },
      awaitPromise: false,
    });
    return result?.value === true;
  });
}

async function commandChromium({ browser }: TestBrowser, command: Command): Promise<void> {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
}

/**
 * Gives a command as its shortcut would. Drivers cannot press shortcuts of the browser itself: in Firefox
 * the key of the browser's window is called, in Chromium the event is raised in the background.
 */
export function giveCommand(browser: TestBrowser, command: Command): Promise<void> {
  const give = BROWSER_NAME === 'firefox' ? commandFirefox : commandChromium;
  return give(browser, command);
}
