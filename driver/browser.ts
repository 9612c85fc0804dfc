import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  type BrowserManner,
  type BrowserName,
  browserOptions,
  FIREFOX_EXTENSION_HOST,
} from './browser-options';
import { findBrowser } from './find-browser.mjs';
import { ROOT } from './root.mjs';
import { until, untilAtLast } from './until';

/** The browser that this run of the suite is for. */
export const BROWSER_NAME: BrowserName =
  process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const DESKTOP = { width: 1000, height: 800 };
const TELEPHONE = { width: 360, height: 640, hasTouch: true };

/** Most machines that test have no GPU, and to imitate one takes Chromium a tenth of its time. */
const NO_GPU = '--disable-gpu';

/** How a browser starts: headless, offline and with the built extension, unless told otherwise. */
export interface BrowserChoice extends BrowserManner {
  name?: BrowserName;
  /** Whether it has the extension, or the folder of one that was built for it in another way. */
  extension?: boolean | string;
  visible?: boolean;
}

/** A running browser. `extensionHost` is where its extension pages are; empty without the extension, as is its id. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  extensionId: string;
  extensionHost: string;
}

/** The folder of the extension built for a browser. Throws where it is not built. */
export function builtExtension(name: BrowserName): string {
  const folder = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`The extension is not built for ${name}: run \`npm run build\` first.`);
}

/** Starts a browser. Throws when there is none, when the extension is not built, or when it greets nobody. */
export async function startBrowser(choice: BrowserChoice = {}): Promise<TestBrowser> {
  try {
    return await startOnce(choice);
  } catch (error) {
    // On a busy machine Chromium loses now and then the event that an extension was installed; another browser has it.
    if (!(error instanceof NoWelcome) || choice.profile) throw error;
    return startOnce(choice);
  }
}

/** The page that greets people after installing has not come. */
class NoWelcome extends Error {}

async function startOnce(choice: BrowserChoice): Promise<TestBrowser> {
  const { name = BROWSER_NAME, extension = true, visible = false, ...manner } = choice;
  const folder = extension === true ? builtExtension(name) : extension || undefined;
  const executablePath = findBrowser(name);
  if (executablePath === undefined) {
    throw new Error(`There is no ${name} here: \`npm test\` installs it, or says how to.`);
  }
  const options = browserOptions(name, manner);
  const browser = await puppeteer.launch({
    ...options,
    ...(name === 'chromium' && !visible && { args: [...(options.args ?? []), NO_GPU] }),
    executablePath,
    headless: !visible,
    defaultViewport: visible ? null : manner.touch ? TELEPHONE : DESKTOP,
  });
  const id = folder === undefined ? '' : await browser.installExtension(folder);
  const extensionHost = id === '' || name === 'chromium' ? id : FIREFOX_EXTENSION_HOST;
  const started = { name, browser, extensionId: id, extensionHost };
  if (id === '' || visible) return started;
  try {
    await closeWelcome(started);
    return started;
  } catch (error) {
    await browser.close();
    throw new NoWelcome((error as Error).message);
  }
}

/** Waits for the page that greets people after installing, and closes it: it would come in front of others. */
export async function closeWelcome(started: Pick<TestBrowser, 'name' | 'browser'>): Promise<void> {
  const welcome = await until('the welcome page', () => findExtensionPage(started, 'welcome.html'));
  await welcome.close();
}

/** Takes a tab to an address and waits until the page there has loaded. */
export async function navigate(page: Page, url: string): Promise<void> {
  // In Firefox this promise never settles for a page of an extension, and fails for a page with a frame
  // that cannot be reached. What counts is what the tab shows.
  page.goto(url).catch(() => {});
  await untilAtLast(`${url} to load`, () =>
    page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
  );
}

/** Opens a page in a new tab and waits until it has loaded. */
export async function openPage(
  { browser }: Pick<TestBrowser, 'browser'>,
  url: string,
): Promise<Page> {
  const page = await browser.newPage();
  await navigate(page, url);
  return page;
}

/** The address of a page of the extension, such as `popup.html`. */
export function extensionAddress(
  { name, extensionHost }: Pick<TestBrowser, 'name' | 'extensionHost'>,
  path: string,
): string {
  const scheme = name === 'chromium' ? 'chrome-extension' : 'moz-extension';
  return `${scheme}://${extensionHost}/${path}`;
}

/** Opens a page of the extension in a new tab. */
export function openExtensionPage(
  started: Pick<TestBrowser, 'name' | 'browser' | 'extensionHost'>,
  path: string,
): Promise<Page> {
  return openPage(started, extensionAddress(started, path));
}

/** Finds a page of the extension that the browser opened by itself, as a tab or a popup; undefined while there is none. */
export async function findExtensionPage(
  { name, browser }: Pick<TestBrowser, 'name' | 'browser'>,
  path: string,
): Promise<Page | undefined> {
  if (name === 'chromium') {
    const target = browser.targets().find((each) => each.url().endsWith(`/${path}`));
    return (await target?.asPage()) ?? undefined;
  }
  // Firefox reports no address for pages of extensions: what counts is what they say of themselves.
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.endsWith(`/${path}`)) return page;
  }
  return undefined;
}
