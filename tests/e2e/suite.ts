import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserChoice, openPage, startBrowser, type TestBrowser } from '../../driver/browser';
import { type PageServer, startServer } from '../../driver/page-server';
import { ROOT } from '../../driver/root.mjs';
import { storeSettings } from '../../driver/store-settings';

/** Where the fixture pages lie. */
const PAGES_FOLDER = join(ROOT, 'tests', 'pages');

/** The fixture pages, by the names of their folders. */
export const PAGES = readdirSync(PAGES_FOLDER);

/** Gives the texts that should be marked on a fixture page, in its order. */
export function expectedTexts(page: string): string[] {
  return JSON.parse(readFileSync(join(PAGES_FOLDER, page, 'terms.json'), 'utf8'));
}

/** What the tests of one file share: a browser with the extension and a server of pages. */
export interface Suite {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  /** Opens a fixture page, or any path of the server, in a tab that closes with the test. */
  open(path: string): Promise<Page>;
}

/** Which browser the tests of a file share, and what a person has chosen in it. */
interface SuiteChoice extends BrowserChoice {
  settings?: object;
  /** Builds the extension in another way, into the folder that it gives. */
  build?: () => Promise<string>;
}

/** Starts browser and server before the tests of a file, closes tabs after each and all after the last. */
export function startSuite(
  { settings, build, ...choice }: SuiteChoice = {},
  folder = PAGES_FOLDER,
): Suite {
  let browser: TestBrowser | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await startServer(folder);
    browser = await startBrowser({ ...choice, ...(build && { extension: await build() }) });
    if (settings) await storeSettings(browser, settings);
  });
  afterEach(async () => {
    // The first tab stays: without any, the browser would quit.
    const [first, ...tabs] = (await browser?.browser.pages()) ?? [];
    // Where the one in front closes, Firefox puts another there late: in a tab of the next test, keys would press no button.
    await first?.bringToFront();
    await Promise.all(tabs.map((tab) => tab.close()));
  });
  afterAll(async () => {
    await browser?.browser.close();
    await server?.close();
  });
  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The browser has not started.');
    return thing;
  };
  return {
    get browser() {
      return started(browser);
    },
    get server() {
      return started(server);
    },
    open: (path) =>
      openPage(
        started(browser),
        `${started(server).origin}/${path.includes('.') ? path : `${path}/page.html`}`,
      ),
  };
}
