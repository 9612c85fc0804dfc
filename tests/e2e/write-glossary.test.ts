import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../driver/accessibility-faults';
import { BROWSER_NAME, openExtensionPage } from '../../driver/browser';
import { waitForCard } from '../../driver/card';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { popupText, press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;
declare const chrome: {
  tabs: { query(filter: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  storage: { session: { set(items: object): Promise<void> } };
};

const suite = startSuite();

const write = (page: Page, label: string, words: string) =>
  until(`the field “${label}”`, () =>
    page.evaluate(
      (name, typed) => {
        const labels = [...document.querySelectorAll('label')];
        const label = labels.findLast((it) => it.textContent === name);
        const field = label?.control as HTMLInputElement | undefined;
        if (!field) return false;
        field.value = typed;
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      label,
      words,
    ),
  );
const follow = (page: Page, words: string) =>
  press(page, `::-p-xpath(//a[contains(., "${words}")])`);
const waitForText = (page: Page, words: string) =>
  until(`"${words}"`, async () => (await popupText(page)).includes(words));

/** A page with a post that says some words, behind the page on which glossaries are written. */
async function openThread(post: string): Promise<Page> {
  const page = await suite.open('live-posts');
  await waitForMarks(page, 2);
  await page.evaluate((words) => void addPost(words), post);
  return page;
}

async function saveTerm(page: Page, name: string, definition: string): Promise<void> {
  await write(page, 'Term', name);
  await write(page, 'What it means', definition);
  await pressButton(page, 'Save term');
}

it('marks a term that is written at once, shows how it was changed, and has it back once it was deleted', async () => {
  const thread = await openThread('They told me it is frobnosis, or grobnosis.');
  const page = await openExtensionPage(suite.browser, 'options.html#glossaries');
  await follow(page, 'Write terms');
  await page.waitForSelector('.term-writer');
  expect(await accessibilityFaults(page)).toEqual([]);
  await saveTerm(page, 'frobnosis', 'A made-up illness.');
  await waitForText(page, '“frobnosis” is in the glossary “My words”.');
  await thread.bringToFront();
  await expect.poll(() => markedTexts(thread)).toContain('frobnosis');
  await hoverMark(thread, 'frobnosis');
  await waitForCard(thread, 'A made-up illness.');

  await page.bringToFront();
  await follow(page, 'Write a term');
  await page.waitForSelector('.term-writer');
  await saveTerm(page, 'grobnosis', 'Another one.');
  await waitForText(page, '“grobnosis” is in the glossary “My words”.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await follow(page, 'frobnosis');
  await page.waitForSelector('.term-writer');
  await write(page, 'What it means', 'An illness of no kind.');
  await pressButton(page, 'Save term');
  await waitForText(page, '“frobnosis” is saved.');
  await thread.bringToFront();
  await expect.poll(() => markedTexts(thread)).toContain('frobnosis');
  await hoverMark(thread, 'frobnosis');
  await waitForCard(thread, 'An illness of no kind.');

  await page.bringToFront();
  await follow(page, 'frobnosis');
  await pressButton(page, 'Delete this term');
  await waitForText(page, '“frobnosis” is deleted.');
  await thread.bringToFront();
  await expect.poll(() => markedTexts(thread)).not.toContain('frobnosis');
  await page.bringToFront();
  await pressButton(page, 'Undo');
  await waitForText(page, '“frobnosis” is back.');
  await thread.bringToFront();
  await expect.poll(() => markedTexts(thread)).toContain('frobnosis');
});

it('asks before it leaves what is not saved', async () => {
  const page = await openExtensionPage(suite.browser, 'options.html#glossaries/write/');
  await page.waitForSelector('.term-writer');
  await write(page, 'Term', 'half a');
  await follow(page, 'Back');
  await page.waitForSelector('.leave[open]');
  expect(await accessibilityFaults(page)).toEqual([]);
  await pressButton(page, 'Keep writing');
  await until('the question to go', async () => (await page.$('.leave')) === null);
  expect(await page.$eval('.typed', (field) => (field as HTMLInputElement).value)).toBe('half a');
  await follow(page, 'Back');
  await page.waitForSelector('.leave[open]');
  await page.$$eval('.leave button', (buttons) => buttons.at(-1)?.click());
  await page.waitForSelector('.view-ways');
});

describe('words that are selected', () => {
  /** Chooses "Add to my glossary" in the menu of selected text: the driver cannot open it, so the event is raised. */
  async function add(words: string): Promise<Page> {
    if (BROWSER_NAME === 'firefox') {
      // Nothing outside of its background can raise the event there: what that keeps and opens is kept and opened.
      const own = await openExtensionPage(suite.browser, 'summary.html');
      await own.evaluate((kept) => chrome.storage.session.set({ 'words:test': kept }), words);
      await own.close();
      return openExtensionPage(suite.browser, 'options.html#add=test');
    }
    const { browser } = suite.browser;
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await worker.worker())?.evaluate(async (selectionText) => {
      const [tab = {}] = await chrome.tabs.query({ active: true });
      const info = { selectionText, menuItemId: 'add', frameId: 0 };
      chrome.contextMenus.onClicked.dispatch(info, tab);
    }, words);
    const opened = await browser.waitForTarget((target) => target.url().includes('#add='));
    expect(opened.url()).toMatch(/\/options\.html#add=[\w-]+$/);
    return opened.asPage();
  }

  it('stand in the form, and are marked once they are explained', async () => {
    const thread = await openThread('My snorf reflex is gone.');
    const page = await add('snorf reflex');
    await page.waitForSelector('.term-writer');
    expect(
      await page.$$eval('.typed', (fields) => fields.map((it) => (it as HTMLInputElement).value)),
    ).toContain('snorf reflex');
    await write(page, 'What it means', 'A made-up reflex.');
    await pressButton(page, 'Save term');
    await waitForText(page, '“snorf reflex” is in the glossary');
    await thread.bringToFront();
    await expect.poll(() => markedTexts(thread)).toContain('snorf reflex');
  });
});

const ARTICLE = `Blorb fever at a glance

${[
  'Blorb fever is a made-up infection that swells the glands.',
  'Doctors look for blorb fever with a swab of the throat.',
  'The snazzle test is a blood test that shows whether somebody has had blorb fever before.',
  'Glandular pain is often the first sign, and fibromyalgia is something else.',
].join(' ')}`;

/** Ticks a proposed term and writes what it means; null for nothing. */
async function take(page: Page, name: string, definition: string | null): Promise<void> {
  await page.evaluate(
    async (term, words) => {
      const rows = [...document.querySelectorAll('.proposal')];
      const row = rows.find((it) => it.querySelector('label')?.textContent === term);
      row?.querySelector('input')?.click();
      await new Promise(requestAnimationFrame);
      const labels = [...(row?.querySelectorAll('label') ?? [])];
      const field = labels.find((it) => it.textContent === 'What it means')?.control;
      if (words !== null) (field as HTMLTextAreaElement).value = words;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    definition,
  );
}

it('makes a glossary of an article, of what is ticked and explained', async () => {
  const thread = await openThread('She has blorb fever, says the snazzle test.');
  const page = await openExtensionPage(suite.browser, 'options.html#glossaries/article');
  await page.waitForSelector('.term-writer');
  await write(page, 'Text of the article', ARTICLE);
  await pressButton(page, 'Find its terms');
  await page.waitForSelector('.proposal');
  expect(await popupText(page)).toContain('You have it already: Fibromyalgia');
  await take(page, 'Snazzle test', 'A blood test of no kind.');
  await waitForText(page, 'Save 1 term');
  await take(page, 'Blorb fever', 'A fever of no kind.');
  await take(page, 'Glandular pain', null);
  await waitForText(page, '1 ticked term has no definition yet. It is not saved.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await pressButton(page, 'Save 2 terms');
  await waitForText(page, '2 terms are in the glossary “Blorb fever at a glance”.');
  expect(await popupText(page)).toContain('Glandular pain');
  await thread.bringToFront();
  const both = ['blorb fever', 'snazzle test'];
  await expect.poll(() => markedTexts(thread)).toEqual(expect.arrayContaining(both));
});
