import { expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import { waitForCard, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { markedTexts } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

// That the page opens after installing is what every start of a browser waits for.
const suite = startSuite();
const openWelcome = () => openExtensionPage(suite.browser, 'welcome.html');
/** The terms of its sample, and one further down: it is marked like any page. */
const MARKED = [
  'calf keeps twitching',
  'tingle',
  'peripheral neuropathy',
  'nerve conduction study',
  'fibromyalgia',
  'nerve',
];

it('marks its sample, and explains it by pointer and by keys', async () => {
  const page = await openWelcome();
  await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  await hoverMark(page, 'fibromyalgia');
  await waitForCardNamed(page, 'Fibromyalgia');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.bringToFront();
  await giveCommand(suite.browser, 'next-term');
  await waitForCard(page);
});

it('is listed by the popup like any page, and has no name of a site', async () => {
  const page = await openWelcome();
  await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await expect.poll(() => popupText(popup)).toContain('Peripheral neuropathy');
  expect(await popupText(popup)).toContain('this page');
});

it.each(['light', 'dark'])('has no fault of accessibility when it is %s', async (theme) => {
  const page = await openWelcome();
  await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  await page.evaluate((name) => {
    document.documentElement.className = `theme-${name}`;
  }, theme);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('leads to the settings', async () => {
  const page = await openWelcome();
  await pressButton(page, 'Settings');
  const options = await until('the settings', () =>
    findExtensionPage(suite.browser, 'options.html'),
  );
  await options.waitForSelector('.options');
});
