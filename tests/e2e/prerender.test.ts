import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();

// Firefox makes no page before somebody goes there.
it.skipIf(BROWSER_NAME === 'firefox')('marks a page that was made in advance', async () => {
  const page = await suite.open('vertical');
  const url = `${suite.server.origin}/made-in-advance/page.html`;
  await page.evaluate((next) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({
      prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }],
    });
    document.head.append(rules);
  }, url);
  const told = () => suite.server.requests.filter((path) => path.startsWith('/told/'));
  await until('the page to be made', () => told().length > 0);
  await page.evaluate((next) => location.assign(next), url).catch(() => {});
  await expect
    .poll(told)
    .toEqual([
      '/told/made',
      '/told/shown with fibromyalgia,joint pain',
      '/told/changed to fibromyalgia,joint pain,nerve pain',
    ]);
});
