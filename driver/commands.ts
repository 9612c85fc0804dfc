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

async function commandFirefox({ browser }: TestBrowser, commands: Command[]): Promise<void> {
  const windows = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context } = { context: '' }] = windows.contexts ?? [];
  const keys = commands.map(
    (command) => `keyset[id^="ext-keyset"] key[keycode="${FIREFOX_KEYS[command]}"]`,
  );
  // The browser makes the keys of an extension some time after it has started it.
  await until('the keys of the commands', async () => {
    const { result } = await sendBidi(browser, 'script.evaluate', {
      expression: `{
        const keys = ${JSON.stringify(keys)}.map((key) => document.querySelector(key));
        const areMade = !keys.includes(null);
        if (areMade) for (const key of keys) key.doCommand();
        areMade;
      }`,
      target: { context },
      awaitPromise: false,
    });
    return result?.value === true;
  });
}

async function commandChromium({ browser }: TestBrowser, commands: Command[]): Promise<void> {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((names) => {
    for (const name of names) chrome.commands.onCommand.dispatch(name);
  }, commands);
}

/**
 * Gives commands as their shortcuts would, all at once. Drivers cannot press shortcuts of the browser itself: in Firefox
 * the key of the browser's window is called, in Chromium the event is raised in the background.
 */
export function giveCommand(browser: TestBrowser, ...commands: Command[]): Promise<void> {
  const give = BROWSER_NAME === 'firefox' ? commandFirefox : commandChromium;
  return give(browser, commands);
}
