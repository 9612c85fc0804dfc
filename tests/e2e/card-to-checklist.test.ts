import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import { clickInCard, waitForCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();

/** A page from which the popup that the browser opened can be seen: Firefox's driver does not list popups. */
function pageBesidePopup(): Promise<Page> {
  return suite.browser.name === 'firefox'
    ? openExtensionPage(suite.browser, 'summary.html')
    : until('the popup', () => findExtensionPage(suite.browser, 'popup.html'));
}

/** The item that the popup points at, whether that is in view, and how much is ticked; null while there is none. */
function itemPointedAt(beside: Page) {
  return beside.evaluate(() => {
    const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
    const { extension } = (browser ?? chrome) as { extension: { getViews(): Window[] } };
    const popup = extension.getViews().find((view) => view.location.pathname === '/popup.html');
    const item = popup?.document.querySelector('.item-pointed-at');
    if (!popup || !item) return null;
    const { top, bottom } = item.getBoundingClientRect();
    return {
      item: item.querySelector('input')?.name,
      inView: top >= 0 && bottom <= popup.innerHeight,
      ticked: popup.document.querySelectorAll(':checked').length,
    };
  });
}

it('leads from "when to get help" to the item in the checklist, without ticking it', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page, 10);
  await hoverMark(page, 'fibro');
  await waitForCard(page, 'When to get help');
  await clickInCard(page, '.care-check');
  const beside = await pageBesidePopup();
  await expect
    .poll(() => itemPointedAt(beside))
    .toEqual({ item: 'd_wide', inView: true, ticked: 0 });
});
