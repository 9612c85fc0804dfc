import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { openPage, startBrowser } from '../../driver/browser';
import { askCard, clickInCard, waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press } from '../../driver/popup';
import { storeSettings } from '../../driver/store-settings';
import { until } from '../../driver/until';
import {
  addFile,
  addShown,
  chooseFile,
  dropFile,
  glossaryNames,
  openGlossaries,
  pasteText,
  pressIn,
  savedAs,
  textOf,
} from './glossaries-page';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

declare const chrome: { storage: { local: { remove(key: string): Promise<void> } } };

const suite = startSuite();
const SHIPPED = ['From the article', 'Around the article'];
const NAME = 'Clinic <i>list</i>';
const FILE = `${JSON.stringify(
  {
    format: 1,
    id: 'clinic',
    name: NAME,
    language: 'en',
    version: '2',
    licence: 'CC0-1.0',
    sources: { nih: { title: 'Frobnosis', publisher: 'NIH', url: 'https://www.nih.gov/' } },
    terms: [
      {
        id: 'frobnosis',
        name: 'frobnosis',
        definition: 'A <b>made-up</b> illness.',
        sources: ['nih'],
      },
      { id: 'fibro', name: 'fibromyalgia', definition: 'As our clinic says it.' },
    ],
  },
  null,
  2,
)}\n`;
const TABLE = 'term,definition\nfrobnosis,A made-up illness.\nfibromyalgia,As the table says it.\n';

/** Opens a page with a word that only these glossaries have. */
async function openPosts(): Promise<Page> {
  const page = await suite.open('live-posts');
  await page.evaluate(() => void addPost('They told me it is frobnosis.'));
  await waitForMarks(page, 2);
  return page;
}

const hover = async (page: Page, word: string) => {
  await page.bringToFront();
  await hoverMark(page, word);
};

// What a test has added goes before the next.
afterEach(async () => {
  const options = await openGlossaries(suite.browser);
  await options.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('packs');
        deleting.onsuccess = resolve;
        deleting.onerror = resolve;
      }),
  );
  await options.evaluate(() => chrome.storage.local.remove('ownPacks'));
  await options.close();
  await storeSettings(suite.browser, { 'packsOff/own-clinic': false });
});

describe('a glossary from a file', () => {
  it('is shown first, then marks and explains its terms in pages that are open', async () => {
    const page = await openPosts();
    const options = await openGlossaries(suite.browser);
    await chooseFile(options, 'clinic.json', FILE);
    const shown = await textOf(options, '.pack-preview');
    expect(shown).toContain('2 terms · 2 ways to write them · English · version 2 · CC0-1.0');
    expect(shown).toContain('Line 24: fibromyalgia (From the article)');
    expect(await glossaryNames(options)).toEqual(SHIPPED);
    await addShown(options);
    expect(await glossaryNames(options)).toEqual([NAME, ...SHIPPED]);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
    await hover(page, 'frobnosis');
    const card = await waitForCard(page, 'A <b>made-up</b> illness.');
    expect(card).toContain(NAME);
    const links = await askCard(page, (root) =>
      [...root.querySelectorAll('a')].map(({ href }) => href),
    );
    expect(links).toEqual(['https://www.nih.gov/']);
  });

  it('is pasted or dropped as well', async () => {
    const options = await openGlossaries(suite.browser);
    await pasteText(options, TABLE);
    await options.waitForSelector('.pack-preview');
    expect(await textOf(options, '.pack-preview')).toContain('2 terms');
    await pressIn(options, '.pack-preview', 'Leave it');
    await until('what was shown to go', async () => !(await options.$('.pack-preview')));
    await dropFile(options, 'dropped.csv', TABLE);
    await addShown(options);
    expect(await glossaryNames(options)).toEqual(['dropped', ...SHIPPED]);
  });

  it('is tried on a text before it is taken', async () => {
    const options = await openGlossaries(suite.browser);
    await chooseFile(options, 'words.csv', 'term,definition\nkitchen,A room.\nhead,Thought.\n');
    await until('the sample to be tried', async () => (await options.$$('mark')).length === 2);
    expect(await textOf(options, '.pack-issue')).toContain('everyday words would be marked');
    expect(await accessibilityFaults(options)).toEqual([]);
  });

  it('that is spoilt leaves all as it was, and says where it is', async () => {
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await chooseFile(options, 'clinic.json', FILE.replace('"name": "frobnosis"', '"name": 7'));
    expect(await textOf(options, '.pack-failed')).toContain(
      'Line 18, column 15: “7” stands here instead of a text.',
    );
    expect(await accessibilityFaults(options)).toEqual([]);
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('said');
    await chooseFile(options, 'picture.csv', '\0\x01\x02');
    await expect.poll(() => textOf(options, '.pack-failed')).toContain('This is not text.');
    expect(await savedAs(options, 'JSON')).toBe(FILE);
  });

  it('takes the place of the one that is there, or stands beside it', async () => {
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await chooseFile(options, 'clinic.json', FILE.replace('made-up', 'second'));
    await addShown(options, 'Replace the one you have (version 2)');
    expect(await glossaryNames(options)).toEqual([NAME, ...SHIPPED]);
    expect(await savedAs(options, 'JSON')).toContain('second');
    await chooseFile(options, 'clinic.json', FILE);
    await addShown(options, 'Add it beside that one');
    expect(await glossaryNames(options)).toEqual([NAME, NAME, ...SHIPPED]);
  });
});

describe('a glossary that is there', () => {
  it('is switched off and on in pages that are open', async () => {
    const page = await openPosts();
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
    await pressIn(options, '.pack-row:first-child', NAME);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).not.toContain('frobnosis');
    await pressIn(options, '.pack-row:first-child', NAME);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
  });

  it('has terms that people find where they look them up', async () => {
    await addFile(await openGlossaries(suite.browser), 'clinic.json', FILE);
    const popup = await openPopup(suite.browser);
    await press(popup, '#tab-look-up');
    await popup.waitForSelector('.look-up-field');
    await popup.type('.look-up-field', 'frobnosys');
    await expect.poll(() => popupText(popup)).toContain('A <b>made-up</b> illness.');
  });

  it('has terms that a person can know', async () => {
    const page = await openPosts();
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
    await hover(page, 'frobnosis');
    await waitForCard(page, 'illness.');
    await clickInCard(page, '[data-action="know:own-clinic/frobnosis"]');
    await expect.poll(() => markedTexts(page)).not.toContain('frobnosis');
    await storeSettings(suite.browser, { 'termsKnown/own-clinic/frobnosis': false });
  });

  it('is saved as the file that it came from, and as tables', async () => {
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    expect(await savedAs(options, 'JSON')).toBe(FILE);
    const table = await savedAs(options, 'CSV');
    expect(table).toContain('A <b>made-up</b> illness.');
    expect(await savedAs(options, 'TSV')).toContain('frobnosis\tA <b>made-up</b> illness.');
    await chooseFile(options, 'again.csv', table);
    expect(await textOf(options, '.pack-preview')).toContain('2 terms');
  });

  it('is renamed, deleted, and had back', async () => {
    const page = await openPosts();
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await options.$eval('.pack-actions', (it) => {
      (it as HTMLDetailsElement).open = true;
    });
    await options.focus('.pack-actions .field');
    await options.type('.pack-actions .field', '!');
    await options.keyboard.press('Enter');
    await expect.poll(() => glossaryNames(options)).toContain(`${NAME}!`);
    await pressIn(options, '.pack-actions', 'Delete');
    await expect
      .poll(() => options.evaluate(() => document.activeElement?.id))
      .toBe('undo-own-clinic');
    expect((await glossaryNames(options))[0]).toContain('You can undo that for a day.');
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).not.toContain('frobnosis');
    await options.close();
    const anew = await openGlossaries(suite.browser);
    await anew.waitForSelector('.pack-gone');
    expect(await accessibilityFaults(anew)).toEqual([]);
    await pressIn(anew, '.pack-row', 'Undo');
    await expect.poll(() => glossaryNames(anew)).toEqual([`${NAME}!`, ...SHIPPED]);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
  });

  it('gives way to those above it, whose cards lead to it', async () => {
    const page = await openPosts();
    const options = await openGlossaries(suite.browser);
    await addFile(options, 'clinic.json', FILE);
    await hover(page, 'fibromyalgia');
    await waitForCard(page, 'As our clinic says it.');
    await options.bringToFront();
    await pressIn(options, '.pack-row:first-child', 'Move “Clinic <i>list</i>” down');
    await expect.poll(() => glossaryNames(options)).toEqual([SHIPPED[0], NAME, SHIPPED[1]]);
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('move-1-own-clinic');
    await expect.poll(() => textOf(options, '[role=status]')).toContain('is now number 2 of 3.');
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await hover(page, 'fibromyalgia');
    await waitForCard(page, 'From the article');
    const others = await askCard(page, (root) =>
      [...root.querySelectorAll('[data-action^="open:own-"]')].map((it) => it.textContent),
    );
    expect(others).toEqual([NAME]);
    await clickInCard(page, '[data-action="open:own-clinic/fibro"]');
    await waitForCard(page, 'As our clinic says it.');
  });
});

it('keeps what was added after the browser was closed and started again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'healthgloss-profile-'));
  try {
    const first = await startBrowser({ profile });
    await addFile(await openGlossaries(first), 'clinic.json', FILE);
    await first.browser.close();
    const second = await startBrowser({ profile });
    await expect.poll(async () => glossaryNames(await openGlossaries(second))).toContain(NAME);
    const page = await openPage(second, `${suite.server.origin}/live-posts/page.html`);
    await page.evaluate(() => void addPost('They told me it is frobnosis.'));
    await expect.poll(() => markedTexts(page)).toContain('frobnosis');
    await second.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
