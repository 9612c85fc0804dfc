import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { navigate, type TestBrowser } from './browser';
import { markedTexts } from './marks';
import { htmlOf } from './page-html';
import { startSuite } from './suite';
import { until } from './until';

const FOLDER = join(ROOT, '..', 'shared', 'pages');
const PAGES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.html$/.test(name)) : [];

/** What a page did while it was open. */
interface Visit {
  html: string;
  errors: string[];
  requests: string[];
}

/** Leaves out what pages draw by lot or take from the clock. */
function evenOut(text: string): string {
  return text.replace(/\d{6,}|[\da-f]{8}-[\da-f-]{27}/g, '#');
}

/** Gives the requests that neither the page's own scripts make nor its HTML asks for. */
function requestsOfOurs(ours: Visit, plain: Visit): string[] {
  return ours.requests.filter(
    (url) => !plain.requests.includes(url) && !plain.html.includes(new URL(url).pathname),
  );
}

async function visit({ browser, extensionHost }: TestBrowser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests = new Set<string>();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    // Blobs and data stay in the browser.
    if (/^(http|ws)/.test(request.url())) requests.add(evenOut(request.url()));
  });
  await page.evaluateOnNewDocument(() => {
    Math.random = () => 0.5;
  });
  await navigate(page, url);
  await page.waitForNetworkIdle();
  if (extensionHost !== '') {
    // A page may hold no health term: one of ours, put there and taken away, shows that it was read.
    await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.id = 'healthgloss-probe';
      probe.lang = 'en';
      probe.textContent = 'The last term of the page: fibromyalgia.';
      document.body.append(probe);
    });
    await until(
      'the page to be read',
      async () => (await markedTexts(page)).at(-1) === 'fibromyalgia',
    );
    await page.evaluate(() => document.querySelector('#healthgloss-probe')?.remove());
  }
  return {
    html: evenOut(await htmlOf(page)),
    errors: errors.sort(),
    requests: [...requests].sort(),
  };
}

describe.skipIf(PAGES.length === 0)('real pages (../shared/pages)', () => {
  const withUs = startSuite({}, FOLDER);
  const withoutUs = startSuite({ extension: false }, FOLDER);

  it.each(PAGES)('%s is the same with us and without', async (name) => {
    // One server for both: its address is part of what a page's own scripts may write.
    const url = `${withUs.server.origin}/${name}`;
    const [plain, ours] = await Promise.all([
      visit(withoutUs.browser, url),
      visit(withUs.browser, url),
    ]);
    expect(ours.errors).toEqual(plain.errors);
    expect(requestsOfOurs(ours, plain)).toEqual([]);
    expect(ours.html === plain.html).toBe(true);
  });
});
