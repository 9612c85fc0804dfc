import { afterEach, expect, it } from 'vitest';
import { unknownTerm } from '@/core/glossary/unknown-term';
import { openExtensionPage } from '../../driver/browser';
import { askCard, clickInCard, waitForCard, waitForCardNamed } from '../../driver/card';
import { explainSelection } from '../../driver/explain-selection';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { storeSettings } from '../../driver/store-settings';
import { startSuite } from './suite';

const suite = startSuite();

afterEach(() => storeSettings(suite.browser, { isPaused: false }));

async function openReading() {
  const page = await openExtensionPage(suite.browser, 'reader.html');
  await page.locator('textarea').fill('We found no sign of fibromyalgia.');
  await pressButton(page, 'Explain this text');
  await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);
  return page;
}

it('a text that was given to be explained is listed as such while all sites are paused', async () => {
  await storeSettings(suite.browser, { isPaused: true });
  const page = await openReading();
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await expect.poll(() => popupText(popup)).toContain('Fibromyalgia');
  expect(await popup.$('.site-switch')).toBeNull();
  await pressButton(popup, 'Fibromyalgia');
  await waitForCardNamed(page, 'Fibromyalgia');
});

it('a card on a page of ours offers the settings, and no site to switch off', async () => {
  const page = await openReading();
  await hoverMark(page, 'fibromyalgia');
  const text = await waitForCard(page, 'Fibromyalgia');
  expect(text).toContain('Settings');
  expect(text).not.toContain('Off on this site');
});

it('a card of words that no glossary has says whose it is, and leads to the settings', async () => {
  const page = await suite.open('sample-thread');
  await waitForMarks(page);
  await explainSelection(suite.browser, page, unknownTerm('xyzzy'), 'xyzzy');
  await waitForCard(page, 'No glossary has this');
  expect(await askCard(page, (root) => root.querySelector('.foot')?.textContent)).toBe(
    'HealthglossSettings',
  );
  await clickInCard(page, '.foot button');
  await expect
    .poll(async () => {
      const pages = await suite.browser.browser.pages();
      const titles = await Promise.all(pages.map((each) => each.title().catch(() => '')));
      return titles.includes('Healthgloss settings');
    })
    .toBe(true);
});
