import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { askCard, clickInCard, waitForCard, waitForCardNamed } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

describe.each(['light', 'dark'])('the card in the theme %s', (theme) => {
  const suite = startSuite({ settings: { theme } });

  /** What axe finds in the card as it stands. It sees into no closed root, so it is shown a copy in an open one. */
  async function faultsOf(page: Page): Promise<string[]> {
    const copy = await askCard(page, (root) => ({
      html: root.innerHTML,
      styles: root.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      ),
    }));
    const stage = await suite.open('link-under-term');
    await stage.evaluate(({ html, styles }) => {
      document.body.innerHTML = '<main><h1>A page</h1><div></div></main>';
      document.documentElement.style.colorScheme = 'light dark';
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML = html;
      const sheet = new CSSStyleSheet();
      // What still fades in has other colours than in the end.
      sheet.replaceSync(`${styles.join('\n')} .frame { animation: none }`);
      root.adoptedStyleSheets = [sheet];
    }, copy ?? { html: '', styles: [] });
    const faults = await accessibilityFaults(stage);
    expect(
      await stage.$eval('div', (host) => host.shadowRoot?.querySelector('.card') !== null),
    ).toBe(true);
    await stage.close();
    await page.bringToFront();
    return faults;
  }

  it('has no fault: as it opens, unfolded, of a word that is known, and from another card', async () => {
    const page = await suite.open('sample-thread');
    await waitForMarks(page, 10);
    await hoverMark(page, 'fibro');
    await waitForCardNamed(page, 'Fibromyalgia');
    expect(await faultsOf(page)).toEqual([]);
    await askCard(page, (root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
    });
    expect(await faultsOf(page)).toEqual([]);
    await clickInCard(page, '.know');
    await waitForCard(page, 'no longer marked');
    expect(await faultsOf(page)).toEqual([]);
    await clickInCard(page, '.related button');
    await waitForCard(page, 'Back');
    expect(await faultsOf(page)).toEqual([]);
  });
});
