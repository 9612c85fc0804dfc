import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCardOf } from '../../driver/card';
import { markedTexts } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const START = '<!doctype html><html lang="en"><title>Slow</title><p>First: sciatica.</p>';

const suite = startSuite();
/** The answers that have not ended, by the path that was asked for. */
const answers = new Map<string, ServerResponse>();
const server = createServer((request, response) => {
  answers.set(request.url ?? '', response);
  if (request.url?.endsWith('.js')) return;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  // Browsers show nothing of the first few bytes.
  response.write(`${START}<!-- ${'-'.repeat(4000)} -->`);
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Goes to a page that has only begun to arrive; gives what the rest of it is to be written to. */
async function openSlow(path: string): Promise<{ page: Page; rest: ServerResponse }> {
  const { port } = server.address() as AddressInfo;
  const page = await suite.browser.browser.newPage();
  page.goto(`http://127.0.0.1:${port}${path}`).catch(() => {});
  return { page, rest: await until('the page to be asked for', () => answers.get(path)) };
}

it('marks a page as it arrives', async () => {
  const { page, rest } = await openSlow('/');
  const marked = () => expect.poll(() => markedTexts(page).catch(() => []));
  await marked().toEqual(['sciatica']);
  rest.write('<div><p>Second: arthritis. And fibro');
  await marked().toContain('arthritis');
  rest.write('myalgia, as they say.</p><script>document.body.dataset.seen = 1</script>');
  await marked().toEqual(['sciatica', 'arthritis', 'fibromyalgia']);
  await hoverMark(page, 'fibromyalgia');
  await waitForCardOf(page, 'fibromyalgia');
  rest.end('<p>Last: nerve pain.</p></div>');
  await marked().toEqual(['sciatica', 'arthritis', 'fibromyalgia', 'nerve pain']);
});

it.each([
  ['a script', '<script src="/one.js"></script>'],
  ['a deferred script', '<script defer src="/two.js"></script>'],
])('marks what stands before %s that never comes', async (_, script) => {
  const { page, rest } = await openSlow(`/${script.length}`);
  rest.end(`<p>Second: arthritis.</p>${script}`);
  const marked = () => markedTexts(page).catch(() => []);
  await expect.poll(marked).toEqual(['sciatica', 'arthritis']);
  expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
});
