import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMessages } from '../../build/bundled-messages';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { openExtensionPage } from '../../driver/browser';
import { askCard, waitForCard } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, tick } from '../../driver/popup';
import spanish from '../../src/data/checklist.es.json';
import { expectedTexts, startSuite } from './suite';

/** What pages of the extension may call. */
declare const chrome: {
  action: { getTitle(details: { tabId?: number }): Promise<string> };
  storage: { sync: { get(key: string): Promise<{ language?: string }> } };
  tabs: { query(details: object): Promise<{ id: number; url?: string }[]> };
};

const suite = startSuite();
const NAME = 'sample-thread';
const SPANISH = readMessages('es');
const ENGLISH = readMessages('en');

/** Chooses a language in the settings, and waits until that is stored. */
async function chooseLanguage(options: Page, word: string): Promise<void> {
  await options.waitForSelector('.settings-page');
  await options.evaluate((value) => {
    const list = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some((option) => option.value === 'es'),
    );
    if (!list) throw new Error('There is no list of languages.');
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, word);
  await expect
    .poll(() =>
      options.evaluate(
        async () => (await chrome.storage.sync.get('language')).language ?? 'system',
      ),
    )
    .toBe(word);
}

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

it('is English where the browser is', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await expect.poll(() => popupText(options)).toContain(ENGLISH.sites_pause);
  expect(await languageOf(options)).toMatch(/^en/);
  expect(await options.title()).toBe(ENGLISH.options_page_title);
});

it('is chosen in the settings, and counts at once in pages that are open', async () => {
  const popup = await openPopup(suite.browser);
  const options = await openExtensionPage(suite.browser, 'options.html');
  await chooseLanguage(options, 'es');
  await expect.poll(() => languageOf(options)).toBe('es');
  await expect.poll(() => popupText(options)).toContain(SPANISH.sites_pause);
  expect(await options.title()).toBe(SPANISH.options_page_title);
  expect(await accessibilityFaults(options)).toEqual([]);
  await expect.poll(() => popupText(popup)).toContain(SPANISH.popup_look_up);
  await press(popup, '#tab-checklist');
  await expect.poll(() => popupText(popup)).toContain(spanish.screens.signs.title);

  await chooseLanguage(options, 'system');
  await expect.poll(() => popupText(popup)).toContain(ENGLISH.popup_look_up);
  await expect.poll(() => languageOf(options)).toMatch(/^en/);
});

it('says everything of the checklist, down to what a doctor is given', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await chooseLanguage(options, 'es');
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-checklist');
  await tick(popup, 'e_breath');
  await expect.poll(() => popupText(popup)).toContain(spanish.levels.emergency.title);
  await press(popup, '.advice-bar-more');
  await popup.waitForSelector('.advice');
  const result = await popupText(popup);
  const { e_breath: breath } = spanish.items;
  for (const words of [
    breath.label,
    breath.reason,
    ...spanish.levels.emergency.actions,
    spanish.closing.review,
    SPANISH.advice_because,
  ]) {
    expect(result).toContain(words);
  }
  expect(await accessibilityFaults(popup)).toEqual([]);

  const summary = await openExtensionPage(suite.browser, 'summary.html');
  await summary.waitForSelector('.sheet');
  const sheet = await popupText(summary);
  expect(sheet).toContain(spanish.summary.title);
  expect(sheet).toContain(breath.label);
  expect(sheet).toMatch(/\d+ de [a-z]+ de \d{4}/);
  await press(popup, '.step-restart');
  await chooseLanguage(options, 'system');
});

it('is that of cards, in which what a term means stays English and says so', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await chooseLanguage(options, 'es');
  await expect.poll(() => languageOf(options)).toBe('es');
  const page = await suite.open(NAME);
  await waitForMarks(page, expectedTexts(NAME).length);
  await hoverMark(page, 'fibro');
  const card = await waitForCard(page, SPANISH.card_know);
  expect(card).toContain(SPANISH.in_english);
  const languages = await askCard(page, (root) =>
    ['.card', '.definition', '.name > span', '.help-lead', '.help-lead + span'].map((at) =>
      root.querySelector(at)?.closest('[lang]')?.getAttribute('lang'),
    ),
  );
  expect(languages).toEqual(['es', 'en', 'en', 'es', 'en']);

  const panel = await openExtensionPage(suite.browser, 'sidepanel.html');
  await page.bringToFront();
  await expect.poll(() => popupText(panel)).toContain(SPANISH.mentions_title);
  await chooseLanguage(options, 'system');
});

it('is that of the button in the toolbar', async () => {
  const page = await suite.open(NAME);
  await waitForMarks(page, expectedTexts(NAME).length);
  const options = await openExtensionPage(suite.browser, 'options.html');
  const titles = () =>
    options.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const all = await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      return all.join('\n');
    });
  await expect.poll(titles).toContain('health terms on this page');
  await chooseLanguage(options, 'es');
  await expect.poll(titles).toContain('términos de salud en esta página');
  await chooseLanguage(options, 'system');
  await expect.poll(titles).toContain('health terms on this page');
});
