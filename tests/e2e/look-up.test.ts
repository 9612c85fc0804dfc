import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { openExtensionPage } from '../../driver/browser';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { startSuite } from './suite';

const suite = startSuite();

const type = async (page: Page, words: string) => {
  await page.waitForSelector('.look-up-field');
  await page.$eval(
    '.look-up-field',
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
};

it('finds a misspelt term in the popup, and leads to all that is said of it', async () => {
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-look-up');
  await type(popup, 'fibromialgea');
  await expect.poll(() => popupText(popup)).toContain('A long-term condition');
  expect(await accessibilityFaults(popup)).toEqual([]);
  const address = await popup.$eval('.looked-up-term a', (link) => link.getAttribute('href'));
  expect(address).toBe('/options.html#article/fibromyalgia');
  await type(popup, 'xyzzyquux');
  await expect.poll(() => popupText(popup)).toContain('No glossary has “xyzzyquux”.');
});

it('has the whole glossary on the page of options, with each term at its address', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html#article/fibromyalgia');
  await expect.poll(() => popupText(options)).toContain('A long-term condition');
  const rows = () => options.$$eval('.term-row', (all) => all.length);
  await expect.poll(rows).toBeGreaterThan(500);
  const isInView = () =>
    options.$eval('.term-row[open]', (row) => {
      const { top } = row.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  await expect.poll(isInView).toBe(true);
  expect(await accessibilityFaults(options)).toEqual([]);
  await press(options, '.entry-related a');
  await expect.poll(() => options.$$eval('.term-row[open]', (all) => all.length)).toBe(2);
  await type(options, 'family doctr');
  await expect.poll(rows).toBeLessThan(25);
  expect(await popupText(options)).toContain('GP or PCP (family doctor)');
});

it('leaves out a glossary that is off', async () => {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await pressButton(options, 'From the article');
  const popup = await openPopup(suite.browser);
  await press(popup, '#tab-look-up');
  await type(popup, 'fibromyalgia');
  await expect.poll(() => popup.$eval('.look-up-said', (it) => it.textContent)).not.toBe('');
  expect(
    await popup.$$eval('.looked-up-term a', (all) => all.map((it) => it.textContent)),
  ).not.toContain('Fibromyalgia');
  await pressButton(options, 'From the article');
});
