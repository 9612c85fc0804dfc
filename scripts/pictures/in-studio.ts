import { join } from 'node:path';
import { startBrowser } from '../../driver/browser';
import { SAMPLE_HOST } from '../../driver/browser-options';
import { startServer } from '../../driver/page-server';
import { ROOT } from '../../driver/root.mjs';
import { storeSettings } from '../../driver/store-settings';
import type { Studio } from './shoot';

/** Does a piece of work in a studio: Chromium with the extension, and the sample pages on a site with a name. */
export async function inStudio(work: (studio: Studio) => Promise<void>): Promise<void> {
  const { origin, close } = await startServer(join(ROOT, 'tests', 'pages'));
  const browser = await startBrowser({ name: 'chromium' });
  try {
    // As in the trees of the scenes, so that pictures show what these tell, wherever they are taken.
    await storeSettings(browser, { region: 'GB' });
    await work({ browser, origin: origin.replace('127.0.0.1', SAMPLE_HOST) });
  } finally {
    await browser.browser.close();
    await close();
  }
}
