import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { navigate } from '../../driver/browser';
import { waitForCardNamed } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { markedTexts } from '../../driver/marks';
import { openPopup } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();

/** The paragraphs of the page are a screen tall each; this one has the only term. */
const PARAGRAPHS = 40;
const WITH_TERM = 20;

/** Opens a page of many screens of text with one term far below the view; `html` is put around it. */
async function openQuiet(around: (text: string) => string = (text) => text): Promise<Page> {
  const page = await suite.browser.browser.newPage();
  const text = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const says = i === WITH_TERM ? 'She has fibromyalgia.' : 'A walk along the river.';
    return `<p id="p${i}" style="height: 95vh">${i}. ${says}</p>`;
  }).join('');
  await page.evaluateOnNewDocument((html) => {
    addEventListener('DOMContentLoaded', () => {
      document.body.innerHTML = html;
    });
  }, around(text));
  await navigate(page, `${suite.server.origin}/live-posts/page.html`);
  return page;
}

/** Waits until the lookout has had the time for several looks. */
const looks = () => new Promise((resume) => setTimeout(resume, 700));

const scrollTo = (page: Page, id: string) =>
  page.evaluate((it) => document.getElementById(it)?.scrollIntoView({ behavior: 'instant' }), id);

describe('a page without a term where the reader looks', () => {
  it('is read no further, until the reader comes near one', async () => {
    const page = await openQuiet();
    await looks();
    await scrollTo(page, `p${WITH_TERM - 4}`);
    await looks();
    expect(await markedTexts(page)).toEqual([]);
    // The term is a screen below the view.
    await scrollTo(page, `p${WITH_TERM - 2}`);
    await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);
  });

  it.each([
    ['the end of the page', `p${PARAGRAPHS - 1}`],
    ['a place above the term', `p${WITH_TERM - 1}`],
  ])('is read where a jump to %s leads', async (_, place) => {
    const page = await openQuiet();
    await looks();
    await page.evaluate((id) => {
      const last = document.getElementById(id) as Element;
      last.append(' And here, joint pain.');
      last.scrollIntoView({ behavior: 'instant' });
    }, place);
    await expect.poll(() => markedTexts(page)).toContain('joint pain');
    // A term was found, so that all of the page is read.
    await expect.poll(() => markedTexts(page)).toContain('fibromyalgia');
  });

  it('is read in a pane that is scrolled inside it', async () => {
    const page = await openQuiet(
      (text) => `<div id="pane" style="height: 80vh; overflow: auto">${text}</div>`,
    );
    await looks();
    expect(await markedTexts(page)).toEqual([]);
    await scrollTo(page, `p${WITH_TERM}`);
    await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);
  });

  it('is read where a wrapper is lower than what flows out of it', async () => {
    const page = await openQuiet((text) => `<div style="height: 50px"><main>${text}</main></div>`);
    await looks();
    await scrollTo(page, `p${WITH_TERM}`);
    await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia']);
  });

  it('has what opens over it read', async () => {
    const page = await openQuiet(
      (text) => `${text}<div><dialog>About your sciatica.</dialog></div>`,
    );
    await looks();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => markedTexts(page)).toContain('sciatica');
  });

  it('has what a style sheet shows under the pointer read', async () => {
    const page = await openQuiet(
      (text) => `<style>#menu ul { display: none } #menu:hover ul { display: block }</style>
        <div id="menu" style="width: 300px; height: 80vh">Menu<ul><li>Sciatica</ul></div>${text}`,
    );
    await looks();
    expect(await markedTexts(page)).toEqual([]);
    await page.mouse.move(20, 15, { steps: 3 });
    await expect.poll(() => markedTexts(page)).toContain('Sciatica');
  });

  it('puts aside what changes far below, until someone goes there', async () => {
    const page = await openQuiet();
    await looks();
    await page.evaluate(() => document.querySelector('#p35')?.append(' And joint pain.'));
    await looks();
    expect(await markedTexts(page)).toEqual([]);
    await scrollTo(page, 'p35');
    await expect.poll(() => markedTexts(page)).toContain('joint pain');
  });
});

describe('all of such a page is read', () => {
  it('for the list of its terms', async () => {
    const page = await openQuiet();
    await looks();
    const popup = await openPopup(suite.browser, page);
    await until('the term to be listed', () =>
      popup.$eval('#tab-page', (tab) => tab.textContent?.includes('(1)')),
    );
  });

  it('for the next term', async () => {
    const page = await openQuiet();
    await looks();
    await page.bringToFront();
    await giveCommand(suite.browser, 'next-term');
    await waitForCardNamed(page, 'Fibromyalgia');
  });
});
