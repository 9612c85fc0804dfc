import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { BROWSER_NAME, openExtensionPage } from '../../driver/browser';
import { waitForCardNamed, waitForNoCard } from '../../driver/card';
import { markedTexts } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { pressButton } from '../../driver/popup';
import { storeSettings } from '../../driver/store-settings';
import { startSuite } from './suite';

/** What the extension's own page scripts may call, and tests may too. */
declare const chrome: { storage: Record<'local' | 'sync' | 'session', { get(): Promise<object> }> };

const suite = startSuite();

const LETTER = `Dear Ms Poe,
12 Long Lane

The nerve conduction study of your left leg shows a peripheral neuropathy.

It explains why your feet tingle. We found no sign of fibromyalgia.`;
const MARKED = ['nerve conduction study', 'peripheral neuropathy', 'tingle', 'fibromyalgia'];

const open = () => openExtensionPage(suite.browser, 'reader.html');
const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((each) => (each as HTMLElement).innerText));
const said = async (page: Page) => (await textOf(page, '[role=status]')).join();
const fault = async (page: Page) => (await textOf(page, '[role=alert]')).join();

/** Has a text in the field as if it had been pasted there. */
async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (field, words) => {
      field.focus();
      document.execCommand('insertText', false, words);
    },
    text,
  );
}

async function read(page: Page, text: string): Promise<void> {
  await paste(page, text);
  await pressButton(page, 'Explain this text');
  await page.waitForSelector('.explained > p');
}

/** Chooses a file with these bytes. */
async function choose(
  page: Page,
  name: string,
  ...contents: (string | Uint8Array)[]
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const files = contents.map((content, at) => {
    const file = join(folder, at === 0 ? name : `${at}-${name}`);
    writeFileSync(file, content);
    return file;
  });
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  if (files.length > 1) await input.evaluate((it) => it.toggleAttribute('multiple', true));
  await input.uploadFile(...files);
}

describe('a text', () => {
  it('is shown by its paragraphs, and explained by pointer and from the list', async () => {
    const page = await open();
    await read(page, LETTER);
    expect(await textOf(page, '.explained > p')).toEqual(LETTER.split('\n\n'));
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
    expect(await said(page)).toContain('4 health terms found');
    await hoverMark(page, 'fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const [first = ''] = await textOf(page, '.text-term');
    expect(first).toMatch(/^Nerve conduction study\n.+\.$/);
    await page.focus('.text-term');
    await page.keyboard.press('Enter');
    await waitForCardNamed(page, 'Nerve conduction study');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('text-term');
  });

  it('of many pages is explained down to its end', async () => {
    const page = await open();
    await read(page, `${'The form is on the desk of the clerk.\n\n'.repeat(300)}Fibromyalgia.`);
    await expect.poll(() => textOf(page, '.text-term-name')).toEqual(['Fibromyalgia']);
    await pressButton(page, 'Fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
  });

  it('is changed and read again, and gives way to another', async () => {
    const page = await open();
    await read(page, LETTER);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
    await pressButton(page, 'Change this text');
    await paste(page, ' You had a calf cramp.');
    await pressButton(page, 'Explain this text');
    await expect.poll(() => markedTexts(page)).toEqual([...MARKED, 'calf cramp']);
    await pressButton(page, 'Another text');
    const field = await page.waitForSelector('textarea');
    expect(await field?.evaluate(({ value }) => value)).toBe('');
    await read(page, 'A pinched nerve can wait.');
    await expect.poll(() => markedTexts(page)).toEqual(['pinched nerve']);
    expect(await said(page)).toContain('One health term found');
  });

  it('with no term, or of another language, is said to have none', async () => {
    const page = await open();
    await read(page, 'The bus is late.');
    await expect.poll(() => said(page)).toBe('No health term was found in this text.');
    await pressButton(page, 'Another text');
    await read(page, 'Der Befund ist da, und die Fibromyalgie ist nicht das, was der Arzt sucht.');
    await expect.poll(() => said(page)).toContain('does not seem to be English');
    expect(await markedTexts(page)).toEqual([]);
  });

  it('is explained also while all sites are paused', async () => {
    await storeSettings(suite.browser, { isPaused: true });
    const page = await open();
    await read(page, LETTER);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
    await storeSettings(suite.browser, { isPaused: false });
  });

  it('is kept nowhere', async () => {
    const page = await open();
    await read(page, LETTER);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
    const kept = await page.evaluate(async () => {
      const { storage } = chrome;
      const areas = await Promise.all([
        storage.local.get(),
        storage.sync.get(),
        storage.session.get(),
      ]);
      return JSON.stringify([
        areas,
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        location.href,
      ]);
    });
    expect(kept).not.toMatch(/Poe|Long Lane|left leg/);
    await page.evaluate(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    await expect
      .poll(() =>
        page
          .evaluate(() => !('isOld' in window) && document.querySelector('textarea')?.value)
          .catch(() => null),
      )
      .toBe('');
    expect(await textOf(page, '.explained > p')).toEqual([]);
  });
});

describe('on a small screen', () => {
  const openSmall = async () => {
    const page = await open();
    await page.setViewport({ width: 360, height: 640 });
    await read(page, LETTER);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
    return page;
  };

  it('has its list below the text, and all of it in the width of the screen', async () => {
    const page = await openSmall();
    const tops = await page.evaluate(() =>
      ['.explained', '.text-terms'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  it('explains what is tapped in the list', async () => {
    const page = await openSmall();
    const row = await page.waitForSelector('.text-term');
    await row?.tap();
    await waitForCardNamed(page, 'Nerve conduction study');
  });
});

// Firefox's driver cannot show a page as it would be printed.
it.skipIf(BROWSER_NAME === 'firefox')(
  'prints the text and what its terms mean, and no controls',
  async () => {
    const page = await open();
    await read(page, LETTER);
    await page.waitForSelector('.text-term');
    await page.emulateMediaType('print');
    const isShown = (selector: string) =>
      page.$eval(
        selector,
        (part) => part.checkVisibility() && part.getBoundingClientRect().height > 0,
      );
    for (const part of ['.explained > p', '.text-term-meaning'])
      expect(await isShown(part)).toBe(true);
    for (const part of ['.reader-actions', '.reader-header'])
      expect(await isShown(part)).toBe(false);
  },
);

describe('a file', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each<[string, string | Uint8Array]>([
    ['as most are', LETTER],
    ['of UTF-16', utf16(LETTER)],
    ['of older Windows', Buffer.from(LETTER.replace('Ms', 'Ren\xe9e'), 'latin1')],
  ])('is read: %s', async (_, content) => {
    const page = await open();
    await choose(page, 'letter.txt', content);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  });

  it.each<[string, string, (string | Uint8Array)[], string]>([
    ['an empty one', 'a.txt', [''], '“a.txt” is empty'],
    ['one of blanks', 'a.txt', [' \n \n'], 'no text'],
    ['one of 10 MB', 'a.txt', ['nerve '.repeat(1_700_000)], '“a.txt” is too large: it has 11 MB'],
    [
      'a picture',
      'a.png',
      [new Uint8Array([0x89, 80, 78, 71, 0, 0, 0, 1])],
      '“a.png” is not a plain text',
    ],
    ['a PDF file', 'a.pdf', ['%PDF-1.7\n1 0 obj'], '“a.pdf” is a PDF file'],
    ['several', 'a.txt', ['one', 'two'], 'several files'],
  ])('is refused with the reason, and nothing is lost: %s', async (_, name, contents, words) => {
    const page = await open();
    await paste(page, LETTER);
    await choose(page, name, ...contents);
    await expect.poll(() => fault(page)).toContain(words);
    expect(await page.$eval('textarea', (field) => field.value)).toBe(LETTER);
  });

  it('is taken where it is dropped, while a text is read too', async () => {
    const page = await open();
    await read(page, 'The bus is late.');
    const goesOn = await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'letter.txt', { type: 'text/plain' }));
      return ['dragover', 'drop'].map((type) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        ),
      );
    }, LETTER);
    // Else the browser would open it.
    expect(goesOn).toEqual([false, false]);
    await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  });
});

it('says what is missing where nothing was pasted, and what is too long', async () => {
  const page = await open();
  await page.waitForSelector('textarea');
  await pressButton(page, 'Explain this text');
  await expect.poll(() => fault(page)).toContain('There is no text yet');
  await page.$eval('textarea', (field) => {
    field.value = 'nerve '.repeat(200_000);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pressButton(page, 'Explain this text');
  await expect.poll(() => fault(page)).toContain('too long');
});

it.each(['light', 'dark'])('has no fault of accessibility when it is %s', async (theme) => {
  await storeSettings(suite.browser, { theme });
  const page = await open();
  await pressButton(page, 'Explain this text');
  await expect.poll(() => fault(page)).not.toBe('');
  expect(await accessibilityFaults(page)).toEqual([]);
  await read(page, LETTER);
  await expect.poll(() => markedTexts(page)).toEqual(MARKED);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewport({ width: 360, height: 640 });
  expect(await accessibilityFaults(page)).toEqual([]);
});
