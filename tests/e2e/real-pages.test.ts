import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from '../../driver/browser';
import { markedTexts } from '../../driver/marks';
import { until } from '../../driver/until';
import { beside } from '../beside';
import { startSuite } from './suite';
import { type PageState, stateOf, visit } from './visit';

const FOLDER = beside('pages');
const PAGES = FOLDER.isHere ? readdirSync(FOLDER.path).filter((name) => /\.html$/.test(name)) : [];

/** Gives the requests that neither the page's own scripts make nor its HTML asks for. */
function requestsOfOurs(ours: PageState, plain: PageState): string[] {
  return ours.requests.filter(
    (url) => !plain.requests.includes(url) && !plain.html.join().includes(new URL(url).pathname),
  );
}

/**
 * A page may hold no health term, and is then read only where it is in view: terms of ours at its start and its end, taken
 * away again, show that it was read.
 */
async function waitUntilRead(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const [place, term] of [
      ['afterbegin', 'nerve pain'],
      ['beforeend', 'fibromyalgia'],
    ] as const) {
      const probe = document.createElement('p');
      probe.className = 'healthgloss-probe';
      probe.lang = 'en';
      probe.textContent = `This is a term of the page: ${term}.`;
      document.body.insertAdjacentElement(place, probe);
    }
  });
  await until(
    'the page to be read',
    async () => (await markedTexts(page)).at(-1) === 'fibromyalgia',
  );
  await page.evaluate(() => {
    for (const probe of document.querySelectorAll('.healthgloss-probe')) probe.remove();
  });
}

async function settledState(browser: TestBrowser, url: string): Promise<PageState> {
  const visited = await visit(browser, url, (page) =>
    page.evaluateOnNewDocument(() => {
      Math.random = () => 0.5;
    }),
  );
  await visited.page.waitForNetworkIdle();
  if (browser.extensionHost !== '') await waitUntilRead(visited.page);
  // Frames that could not be loaded answer no question.
  return stateOf(visited, [visited.page.mainFrame()]);
}

describe.skipIf(!FOLDER.isHere)(`real pages${FOLDER.note}`, () => {
  const withUs = startSuite({}, FOLDER.path);
  const withoutUs = startSuite({ extension: false }, FOLDER.path);

  it.each(PAGES)('%s is the same with us and without', async (name) => {
    // One server for both: its address is part of what a page's own scripts may write.
    const url = `${withUs.server.origin}/${name}`;
    // One after the other: the heaviest page needs a browser's whole time to load.
    const plain = await settledState(withoutUs.browser, url);
    const ours = await settledState(withUs.browser, url);
    expect(requestsOfOurs(ours, plain)).toEqual([]);
    expect({ ...ours, requests: [] }).toEqual({ ...plain, requests: [] });
  });
});
