import { expect, it } from 'vitest';
import { BROWSER_NAME } from './browser';
import { waitForCard } from './card';
import { markedTexts, waitForMarks } from './marks';
import { hoverMark } from './pointer';
import { startSuite } from './suite';
import { until } from './until';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

const suite = startSuite();

// Firefox makes no page before somebody goes there.
it.skipIf(BROWSER_NAME === 'firefox')(
  'explains terms on a page that was made in advance',
  async () => {
    const page = await suite.open('vertical');
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
      });
      const link = Object.assign(document.createElement('a'), {
        href: url,
        textContent: 'Go there',
      });
      link.style.cssText = 'position: fixed; inset: 0 auto auto 0';
      document.body.append(rules, link);
    }, `${suite.server.origin}/live-posts/page.html`);
    await until('the page to be asked for', () =>
      suite.server.requests.includes('/live-posts/page.html'),
    );
    await page.click('a[href*="live-posts"]');
    const activation = () =>
      page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as { activationStart?: number })
            .activationStart,
      );
    await until('the page to be shown', async () => Number(await activation()) > 0);
    await waitForMarks(page, 2);
    await hoverMark(page, 'fibromyalgia');
    await waitForCard(page, 'Fibromyalgia');
    await page.evaluate(() => void addPost('And nerve pain.'));
    await expect.poll(() => markedTexts(page)).toContain('nerve pain');
  },
);
