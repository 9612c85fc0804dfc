import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from './card';
import { waitForMarks } from './marks';
import { htmlOf } from './page-html';
import { hoverMark } from './pointer';
import { PAGES_FOLDER, startSuite } from './suite';

const withUs = startSuite();
const withoutUs = startSuite({ extension: false });

it.each(readdirSync(PAGES_FOLDER))('leaves the HTML of %s as it is', async (name) => {
  const [plain, page] = await Promise.all([withoutUs.open(name), withUs.open(name)]);
  const [first = ''] = await waitForMarks(page);
  expect(await htmlOf(page)).toBe(await htmlOf(plain));
  await hoverMark(page, first);
  await waitForCard(page);
  await page.mouse.move(1, 1);
  await waitForNoCard(page);
  expect(await htmlOf(page)).toBe(await htmlOf(plain));
});

it('makes no request', async () => {
  const before = withUs.server.requests.length;
  const page = await withUs.open('sample-thread');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const [first = ''] = await waitForMarks(page);
  await hoverMark(page, first);
  await waitForCard(page);
  expect(requests).toEqual([]);
  expect(withUs.server.requests.slice(before)).toEqual(['/sample-thread/page.html']);
});
