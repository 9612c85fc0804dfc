import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sendBidi } from './bidi';
import { BROWSER_NAME, builtExtension, closeWelcome } from './browser';
import { browserOptions } from './browser-options';
import { findBrowser } from './find-browser.mjs';

/** Starts a browser whose private windows the extension may work in, and opens one. */
export async function openPrivateWindow(): Promise<{ browser: Browser; page: Page }> {
  const options = browserOptions(BROWSER_NAME);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: findBrowser(BROWSER_NAME) as string,
    extraPrefsFirefox: { ...options.extraPrefsFirefox, 'browser.privatebrowsing.autostart': true },
    defaultViewport: { width: 1000, height: 800 },
  });
  const path = builtExtension(BROWSER_NAME);
  // puppeteer's own way to install an extension has no option for private windows, so the browser is told directly.
  if (BROWSER_NAME === 'firefox') {
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': true,
    });
    return { browser, page: await browser.newPage() };
  }
  const devTools = await browser.target().createCDPSession();
  await devTools.send('Extensions.loadUnpacked', { path, enableInIncognito: true } as never);
  await closeWelcome({ name: BROWSER_NAME, browser });
  const context = await browser.createBrowserContext();
  return { browser, page: await context.newPage() };
}
