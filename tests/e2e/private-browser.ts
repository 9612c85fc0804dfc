import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { BROWSER_NAME, builtExtension } from './browser';
import { browserOptions } from './browser-options';

/** What puppeteer does not let one say when it installs an extension: that people let it into private windows. */
interface Driver {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Starts a browser whose private windows the extension may work in, and opens one. */
export async function openPrivateWindow(): Promise<{ browser: Browser; page: Page }> {
  const options = browserOptions(BROWSER_NAME, false);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: findBrowser(BROWSER_NAME) as string,
    extraPrefsFirefox: { ...options.extraPrefsFirefox, 'browser.privatebrowsing.autostart': true },
    defaultViewport: { width: 1000, height: 800 },
  });
  const path = builtExtension(BROWSER_NAME);
  if (BROWSER_NAME === 'firefox') {
    await (browser as unknown as Driver).connection.send('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': true,
    });
    return { browser, page: await browser.newPage() };
  }
  const devTools = await browser.target().createCDPSession();
  await devTools.send('Extensions.loadUnpacked', { path, enableInIncognito: true } as never);
  const context = await browser.createBrowserContext();
  return { browser, page: await context.newPage() };
}
