import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage, startBrowser } from '../driver/browser';
import { ROOT } from '../driver/root.mjs';
import { tryPage } from './try-page';
import { tryPopup } from './try-popup';

const SAMPLE_THREAD = join(ROOT, 'tests', 'pages', 'sample-thread', 'page.html');

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);
}

function addressOf(page: string): string {
  if (/^https?:|^file:/.test(page)) return page;
  const path = resolve(page);
  if (existsSync(path)) return pathToFileURL(path).href;
  throw new Error(`There is no file ${path}; an address starts with https://.`);
}

/**
 * Opens a page (an address or a file; by default the sample thread) in Chromium with the extension: for a
 * person to try where there is a display, else headless, saying what it saw.
 */
export async function tryOut(page = SAMPLE_THREAD): Promise<void> {
  const address = addressOf(page);
  const visible = hasDisplay();
  const started = await startBrowser({ name: 'chromium', online: true, visible });
  if (visible) {
    await openPage(started, address);
    console.log('The browser is open: hover the underlined words. Close it to end.');
    await new Promise((done) => started.browser.once('disconnected', done));
    return;
  }
  try {
    console.log('No display here, so this is what a browser without a window saw.');
    await tryPage(started, address);
    await tryPopup(started);
  } finally {
    await started.browser.close();
  }
}
