import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import {
  builtExtension,
  closeWelcome,
  openExtensionPage,
  openPage,
  startBrowser,
} from '../../driver/browser';
import { FIREFOX_EXTENSION_HOST } from '../../driver/browser-options';
import { waitForMarks } from '../../driver/marks';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { ROOT } from '../../driver/root.mjs';
import { startSuite } from './suite';

const suite = startSuite();
const isFirefox = process.env.E2E_BROWSER === 'firefox';

/** Goes to an address that never counts as loaded. */
async function open(address: string): Promise<Page> {
  const page = await suite.browser.browser.newPage();
  page.goto(address).catch(() => {});
  return page;
}

async function popupOver(page: Page): Promise<Page> {
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  return popup;
}

describe('the popup says why it cannot read', () => {
  it('the store', async () => {
    const store = isFirefox ? 'addons.mozilla.org' : 'chromewebstore.google.com';
    const popup = await popupOver(await open(`https://${store}/`));
    await expect.poll(() => popupText(popup)).toContain('store for extensions');
    expect(await popup.$eval('.panel a', (link) => link.getAttribute('href'))).toBe('/reader.html');
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  it('a page of its own', async () => {
    const popup = await popupOver(await openExtensionPage(suite.browser, 'options.html'));
    await expect.poll(() => popupText(popup)).toContain('page of Healthgloss itself');
  });

  it('a file that it may not read, where the browser tells', async () => {
    const file = join(ROOT, 'tests', 'pages', 'sample-thread', 'page.html');
    const popup = await popupOver(await open(pathToFileURL(file).href));
    const words = isFirefox ? 'Access local files' : 'Fibromyalgia';
    await expect.poll(() => popupText(popup)).toContain(words);
  });
});

it('reads a page that was open before it was installed, once that is loaded again', async () => {
  const bare = await startBrowser({ extension: false });
  try {
    const page = await openPage(bare, `${suite.server.origin}/sample-thread/page.html`);
    const id = await bare.browser.installExtension(builtExtension(bare.name));
    const started = { ...bare, extensionHost: isFirefox ? FIREFOX_EXTENSION_HOST : id };
    await closeWelcome(started);
    const popup = await openPopup(started, page);
    await press(popup, '#tab-page');
    // Firefox brings an extension into open pages by itself.
    if (!isFirefox) {
      await expect.poll(() => popupText(popup)).toContain('open before it was installed');
      expect(await accessibilityFaults(popup)).toEqual([]);
      await pressButton(popup, 'Load the page again');
    }
    await expect.poll(() => popupText(popup)).toContain('Fibromyalgia');
    await waitForMarks(page);
  } finally {
    await bare.browser.close();
  }
});
