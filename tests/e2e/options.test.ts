import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import { askCard, cardText, waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton, tick } from '../../driver/popup';
import { storeSettings } from '../../driver/store-settings';
import { until } from '../../driver/until';
import { OPEN_DELAY_MS } from '../../src/core/card/next-hover-state';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();
const NAME = 'sample-thread';

/** Opens the options behind a page that shows its marks. */
async function openBoth(): Promise<{ page: Page; options: Page }> {
  const options = await openExtensionPage(suite.browser, 'options.html');
  const page = await suite.open(NAME);
  await waitForMarks(page, expectedTexts(NAME).length);
  return { page, options };
}

const choose = async (options: Page, words: string, word: string) => {
  await options.waitForSelector('.settings-page');
  await options.evaluate(
    (label, value) => {
      const labels = [...document.querySelectorAll('label')];
      const list = labels.find((it) => it.textContent.includes(label))?.querySelector('select');
      if (!list) throw new Error(`There is no list ${label}.`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
    word,
  );
};

const addSite = async (options: Page, site: string) => {
  await options.$eval(
    '.field',
    (field, words) => {
      (field as HTMLInputElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    site,
  );
  await pressButton(options, 'Add');
};

const expectMarks = (page: Page, are: boolean) =>
  expect
    .poll(async () => (await markedTexts(page)).length)
    .toBe(are ? expectedTexts(NAME).length : 0);

it('opens from the popup, in a tab', async () => {
  const popup = await openPopup(suite.browser);
  await press(popup, 'button[title="Settings"]').catch(() => {});
  const options = await until('the options', () =>
    findExtensionPage(suite.browser, 'options.html'),
  );
  await options.waitForSelector('.options');
});

it('pauses every site and marks again, in open pages and without a trace', async () => {
  const { page, options } = await openBoth();
  await pressButton(options, 'Pause on all sites');
  await expectMarks(page, false);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await pressButton(options, 'Pause on all sites');
  await expectMarks(page, true);
});

it('marks only the sites that were chosen, where those are wanted', async () => {
  const { page, options } = await openBoth();
  await choose(options, 'Mark terms on', 'chosen-sites');
  await expectMarks(page, false);
  await addSite(options, page.url());
  await expectMarks(page, true);
  await choose(options, 'Mark terms on', 'all-sites');
  await until('the other list', async () => !(await options.$('.listed')));
  await addSite(options, page.url());
  await expectMarks(page, false);
  await pressButton(options, 'Remove');
  await expectMarks(page, true);
});

it('has the checklist give the numbers of the region that was chosen, also in an open popup', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  const popup = await openPopup(suite.browser);
  await tick(popup, 'e_breath');
  const number = () => popup.$eval('.call', (call) => call.getAttribute('href'));
  await choose(options, 'Give the numbers to call in', 'NZ');
  await expect.poll(number).toBe('tel:111');
  await choose(options, 'Give the numbers to call in', 'AU');
  await expect.poll(number).toBe('tel:000');
  await choose(options, 'Give the numbers to call in', '');
});

it('takes the terms of a glossary off open pages, and gives them back', async () => {
  const { page, options } = await openBoth();
  const texts = await markedTexts(page);
  await pressButton(options, 'From the article');
  await expect.poll(() => markedTexts(page)).not.toContain('fibro');
  await pressButton(options, 'Around the article');
  await expect.poll(() => markedTexts(page)).toEqual([]);
  await pressButton(options, 'From the article');
  await pressButton(options, 'Around the article');
  await expect.poll(() => markedTexts(page)).toEqual(texts);
});

it('gives cards and its own page the colours that were chosen', async () => {
  const { page, options } = await openBoth();
  const colourOfPage = () =>
    options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await colourOfPage();
  await choose(options, 'Colors', 'dark');
  await expect.poll(colourOfPage).not.toBe(light);
  await page.bringToFront();
  await hoverMark(page, 'fibro');
  await waitForCard(page);
  const colourOfCard = await askCard(
    page,
    (root) => getComputedStyle(root.querySelector('.frame') as Element).backgroundColor,
  );
  expect(colourOfCard).toBe(await colourOfPage());
  await choose(options, 'Colors', 'system');
  await expect.poll(colourOfPage).toBe(light);
});

it('has cards open as was chosen, in open pages', async () => {
  const { page, options } = await openBoth();
  await choose(options, 'A card opens', 'click');
  await page.bringToFront();
  // The page starts anew, by what was chosen.
  await until('the marks', async () => (await markedTexts(page)).length > 0);
  const { x, y } = await hoverMark(page, 'fibro');
  // Twice as long as a card would wait.
  await new Promise((resolve) => setTimeout(resolve, 2 * OPEN_DELAY_MS));
  expect(await cardText(page)).toBeNull();
  await page.mouse.click(x, y);
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await choose(options, 'A card opens', 'hover');
});

it('draws the line below terms as was chosen, and none where none is wanted', async () => {
  const { page, options } = await openBoth();
  const lineOf = () =>
    page.evaluate(() => {
      const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(
        document.body,
        '::highlight(healthgloss)',
      );
      return `${textDecorationLine} ${textDecorationStyle} ${textDecorationColor}`;
    });
  const byDefault = await lineOf();
  expect(byDefault).toContain('underline dotted');
  await choose(options, 'The line below', 'solid');
  await choose(options, 'Its color', 'own');
  await expect.poll(lineOf).toBe('underline solid rgb(122, 92, 214)');
  await choose(options, 'The line below', 'none');
  await expect.poll(lineOf).toContain('none');
  await expectMarks(page, true);
  await choose(options, 'The line below', 'dotted');
  await choose(options, 'Its color', 'ours');
  await expect.poll(lineOf).toBe(byDefault);
});

it('saves the settings to a file, and takes them from one, faults and all', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await addSite(options, 'forum.example.org');
  await options.waitForSelector('.listed');
  const saved = await options.evaluate(async () => {
    let blob: Blob | undefined;
    const create = URL.createObjectURL;
    Object.assign(URL, {
      createObjectURL(file: Blob) {
        blob = file;
        return create(file);
      },
    });
    document.querySelector<HTMLElement>('.settings-actions button')?.click();
    return blob?.text();
  });
  const folder = mkdtempSync(join(tmpdir(), 'healthgloss-'));
  const take = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const field = await options.waitForSelector('input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  };
  try {
    await pressButton(options, 'Remove');
    await until('an empty list', async () => !(await options.$('.listed')));
    await take('spoilt.json', '{ "kind": "Healthgloss settings", "version": 2 }');
    await expect.poll(() => popupText(options)).toContain('"settings" must be an object.');
    expect(await accessibilityFaults(options)).toEqual([]);
    await take('mine.json', saved ?? '');
    await expect.poll(() => popupText(options)).toContain('Settings taken from mine.json.');
    await expect.poll(() => popupText(options)).toContain('forum.example.org');
    await pressButton(options, 'Undo');
    await until('the list as it was', async () => !(await options.$('.listed')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('shows the keys that the browser has', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  const keys = () => options.$$eval('.key kbd', (them) => them.map((it) => it.textContent));
  await expect.poll(async () => (await keys()).length).toBe(3);
  expect((await keys()).join()).toContain('Alt+Shift+');
});

it.each(['light', 'dark'])('has no fault of accessibility when it is %s', async (theme) => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await choose(options, 'Colors', theme);
  await storeSettings(suite.browser, { 'termsKnown/article/fibromyalgia': true });
  await expect.poll(() => popupText(options)).toContain('Fibromyalgia');
  await addSite(options, 'forum.example.org');
  await addSite(options, 'no site');
  await options.waitForSelector('.listed');
  expect(await accessibilityFaults(options)).toEqual([]);
  await choose(options, 'Colors', 'system');
  await pressButton(options, 'Remove');
  await pressButton(options, 'Mark again');
});
