import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAME, openExtensionPage } from '../../driver/browser';
import { askCard, clickInCard, waitForCard, waitForCardNamed } from '../../driver/card';
import { waitForMarks } from '../../driver/marks';
import { startSuite } from './suite';

/** What the background may call. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}
declare const chrome: ExtensionApi;

const suite = startSuite();

/** Selects an element of a page, and chooses "Explain" in its menu. */
async function explain(page: Page, selector: string): Promise<void> {
  await waitForMarks(page, 10);
  const words = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return element.textContent;
  });
  await chooseExplain(words);
}

/** Chooses "Explain" for words of the tab in front: the driver cannot open the menu, so the event is raised. */
async function chooseExplain(words: string): Promise<void> {
  const { browser } = suite.browser;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ selectionText, frameId: 0 }, tab ?? {});
  }, words);
}

describe.runIf(BROWSER_NAME === 'chromium')('the menu of selected text', () => {
  it('explains a term, with the focus in the card', async () => {
    const page = await suite.open('grounds');
    await page.$eval('p', (line) => line.replaceChildren('the word myalgia in a line'));
    await explain(page, 'p');
    await waitForCardNamed(page, 'Muscle soreness');
    const focused = () => askCard(page, (root) => root.activeElement?.className ?? '');
    await expect.poll(focused).toContain('card');
  });

  it('says plainly that no glossary has it, and leads to the nearest terms', async () => {
    const page = await suite.open('grounds');
    await page.$eval('p', (line) => line.replaceChildren('restless paperwork'));
    await explain(page, 'p');
    await waitForCard(page, 'No glossary has this');
    await clickInCard(page, '.related button');
    await waitForCard(page, 'Back');
  });

  it('looks the words up in a tab where a page can show no card, and has them in no address', async () => {
    await openExtensionPage(suite.browser, 'summary.html');
    await chooseExplain('restless paperwork');
    const { browser } = suite.browser;
    const target = await browser.waitForTarget((it) => it.url().includes('/options.html#look-up='));
    expect(target.url()).not.toContain('paperwork');
    const options = await target.asPage();
    const said = () => options.$eval('.look-up-said', ({ textContent }) => textContent);
    await expect.poll(said).toBe('No glossary has “restless paperwork”. The nearest:');
    expect(await options.$$('.term-row')).not.toHaveLength(0);
  });
});
