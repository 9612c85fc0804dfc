import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { findExtensionPage, navigate, openExtensionPage } from '../../driver/browser';
import { waitForCardNamed } from '../../driver/card';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { until, untilSteady } from '../../driver/until';
import { startSuite } from './suite';

/** What pages of the extension may call in Firefox. */
declare const chrome: { sidebarAction: { isOpen(details: object): Promise<boolean> } };

const suite = startSuite();

/** The names of the terms that are listed. */
const listed = (panel: Page) =>
  panel.$$eval('.term-name', (names) => names.map((name) => name.textContent));

it('lists the terms of the page in front, and follows it', async () => {
  const page = await suite.open('sample-thread');
  const panel = await openExtensionPage(suite.browser, 'sidepanel.html');
  await expect.poll(() => popupText(panel)).toContain('a page of Healthgloss itself');
  await page.bringToFront();
  await expect.poll(() => listed(panel)).toContain('Nerve compression');
  await navigate(page, `${suite.server.origin}/grounds/page.html`);
  await expect.poll(() => listed(panel)).toContain('Scoliosis');
  expect(await listed(panel)).not.toContain('Nerve compression');
  const other = await suite.open('frames');
  await expect.poll(() => listed(panel)).toContain('Joint pain');
  await pressButton(panel, 'Joint pain');
  await waitForCardNamed(other, 'Joint pain');
  await page.bringToFront();
  await expect.poll(() => listed(panel)).toContain('Scoliosis');
});

it('switches the site off and on, and then lists all of the page', async () => {
  const page = await suite.open('sample-thread');
  const panel = await openExtensionPage(suite.browser, 'sidepanel.html');
  await page.bringToFront();
  await expect.poll(() => listed(panel)).toContain('Nerve compression');
  const all = await untilSteady('the list', () => listed(panel));
  await press(panel, '.site-switch');
  await expect.poll(() => popupText(panel)).toContain('switched off on');
  await pressButton(panel, 'Switch on here');
  await expect.poll(() => listed(panel)).toEqual(all);
});

it('opens from the list in the popup', async () => {
  const page = await suite.open('sample-thread');
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await until('the list', () => popup.$('.term'));
  const other = await openExtensionPage(suite.browser, 'summary.html');
  await popup.bringToFront();
  await popup.click('.terms-filter .icon-button');
  await until('the panel', async () => {
    // The driver sees no sidebar of Firefox.
    if (suite.browser.name === 'firefox')
      return other.evaluate(() => chrome.sidebarAction.isOpen({}));
    return (await findExtensionPage(suite.browser, 'sidepanel.html')) !== undefined;
  });
});

it('has no fault of accessibility', async () => {
  const page = await suite.open('sample-thread');
  const panel = await openExtensionPage(suite.browser, 'sidepanel.html');
  await page.bringToFront();
  await until('the list', () => panel.$('.term'));
  expect(await accessibilityFaults(panel)).toEqual([]);
});
