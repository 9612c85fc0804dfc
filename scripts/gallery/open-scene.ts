import type { Page } from 'puppeteer-core';
import { extensionAddress, navigate, openPage, type TestBrowser } from '../../driver/browser';
import type { Scene } from './scene';

/** Where scenes are opened. */
interface Stage {
  browser: TestBrowser;
  /** Where the sample pages are served. */
  origin: string;
  /** Has a tab be as it is to be before it loads anything. */
  prepare(page: Page): Promise<unknown>;
}

/** Opens a scene in a new tab; gives its page, and what closes that. */
export async function openScene({ browser, origin, prepare }: Stage, scene: Scene) {
  const page = await browser.browser.newPage();
  await prepare(page);
  const under = scene.over && (await openPage(browser, origin + scene.over));
  if (under) await under.bringToFront();
  const { address } = scene;
  const isSample = address.startsWith('/');
  await navigate(page, isSample ? origin + address : extensionAddress(browser, address));
  await scene.act(page, browser);
  return {
    page,
    async close() {
      await page.close();
      if (under) await under.close();
    },
  };
}
