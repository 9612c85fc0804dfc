import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import { askCard, waitForCard, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { tabBackTo, tabTo, tabToInCard } from '../../driver/keys';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { openPopup, popupText, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/*
 * Every feature by keys alone. What is not here is elsewhere:
 *   from term to term, out of the card and back          keyboard.test.ts
 *   a word that is known, and undone                     card-foot.test.ts
 *   read aloud                                           listen.test.ts
 *   the list in the popup: filter, arrow keys, Enter     popup-page.test.ts
 *   the checklist from the signs to its result           checklist.test.ts
 */

declare const chrome: {
  storage: {
    sync: { get(keys: null): Promise<object>; clear(): Promise<void> };
    session: { remove(key: string): Promise<void> };
  };
};

const suite = startSuite();

const press = (page: Page, key: 'Enter' | ' ' | 'ArrowDown' | 'ArrowRight' | 'Escape') =>
  page.keyboard.press(key);

const waitForPage = (path: string) =>
  until(path, () => findExtensionPage(suite.browser, path)) as Promise<Page>;

/** What is stored of the settings, by key. */
const stored = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

afterEach(async () => {
  const page = await openExtensionPage(suite.browser, 'summary.html');
  await page.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.session.remove('ticks');
  });
});

describe('a card', () => {
  async function openCard(): Promise<Page> {
    const page = await suite.open('link-under-term');
    await page.bringToFront();
    await waitForMarks(page, 3);
    await giveCommand(suite.browser, 'next-term');
    await waitForCardNamed(page, 'Fibromyalgia');
    await until('focus in the card', () => askCard(page, (root) => root.activeElement !== null));
    return page;
  }

  it('unfolds its parts, goes on to a related term and back, and closes', async () => {
    const page = await openCard();
    await tabToInCard(page, 'summary');
    await press(page, 'Enter');
    await until('the part to unfold', () =>
      askCard(page, (root) => root.querySelector('details')?.open),
    );
    await tabToInCard(page, '.related button');
    await press(page, 'Enter');
    await waitForCard(page, 'Back');
    await tabToInCard(page, '.back');
    await press(page, 'Enter');
    await until('the first card', () =>
      askCard(page, (root) => root.querySelector('.back') === null),
    );
    await waitForCardNamed(page, 'Fibromyalgia');
    await tabToInCard(page, '.close');
    await press(page, 'Enter');
    await waitForNoCard(page);
  });

  it('leads to the settings', async () => {
    const page = await openCard();
    await tabToInCard(page, '[data-action="settings"]');
    await press(page, 'Enter');
    await waitForPage('options.html');
  });

  it('switches the site off', async () => {
    const page = await openCard();
    await tabToInCard(page, '[data-action="site-off"]');
    await press(page, 'Enter');
    await waitForNoCard(page);
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });
});

describe('the popup', () => {
  it('looks a term up, and comes to the link to all that is said of it', async () => {
    const popup = await openPopup(suite.browser);
    await popup.bringToFront();
    await tabTo(popup, '[role=tab]');
    await press(popup, 'ArrowRight');
    await press(popup, 'ArrowRight');
    await tabTo(popup, '.look-up-field');
    await popup.keyboard.type('fibromyalgia');
    await popup.waitForSelector('.looked-up-term');
    await tabTo(popup, '.looked-up-term a');
    const address = await popup.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(address).toBe('/options.html#article/fibromyalgia');
  });

  it('switches the site off and on, and leads to the settings', async () => {
    const page = await suite.open('sample-thread');
    await waitForMarks(page);
    const popup = await openPopup(suite.browser, page);
    await popup.waitForSelector('.site-switch');
    await popup.bringToFront();
    await tabTo(popup, '.site-switch');
    await press(popup, ' ');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await press(popup, ' ');
    await waitForMarks(page);
    await tabTo(popup, 'Settings');
    await press(popup, 'Enter').catch(() => {});
    await waitForPage('options.html');
  });

  it('goes from a result back to its lines, and prints what was ticked', async () => {
    const popup = await openPopup(suite.browser);
    await popup.bringToFront();
    for (const words of ['None of these', 'Weak']) await pressButton(popup, words);
    await tabTo(popup, '[name=d_weak]');
    await press(popup, ' ');
    await tabTo(popup, 'See my result');
    await press(popup, 'Enter');
    await popup.waitForSelector('.reasons');
    await tabTo(popup, 'Print it');
    await press(popup, 'Enter');
    await (await waitForPage('summary.html')).close();
    await popup.bringToFront();
    await tabBackTo(popup, 'Back');
    await press(popup, 'Enter');
    await popup.waitForSelector('[name=d_weak]');
    await tabBackTo(popup, 'Start again');
    await press(popup, 'Enter');
    await expect.poll(() => popupText(popup)).toContain('Step 1 of 3');
  });

  it.each([
    ['the first sign', [], 'e_breath'],
    ['a sign in the middle', [], 'e_self'],
    ['a line of a topic', ['None of these', 'Muscle'], 'u_calf'],
  ])('has the answer to %s two presses of Tab away at most', async (_, way, item) => {
    const popup = await openPopup(suite.browser);
    await popup.bringToFront();
    for (const words of way) await pressButton(popup, words);
    await popup.waitForSelector(`[name=${item}]`);
    await tabTo(popup, `[name=${item}]`);
    await press(popup, ' ');
    await popup.waitForSelector('.dock :is(a, button)');
    let presses = await tabTo(popup, 'What to do now');
    await press(popup, 'Enter');
    presses += await tabTo(popup, '.dock :is(a, button)');
    expect(presses).toBeLessThanOrEqual(2);
    await pressButton(popup, 'Start again');
    await expect.poll(() => popupText(popup)).toContain('Step 1 of 3');
  });
});

describe('the settings', () => {
  /** Goes from control to control and changes each once: a switch by the space bar, a list by an arrow key. */
  async function changeEach(options: Page): Promise<void> {
    const done = new Set<string>();
    await until('the end of the settings', async () => {
      await options.keyboard.press('Tab');
      const control = await options.evaluate(() => {
        const { activeElement: it } = document;
        const name = it?.closest('label, [role=switch]')?.firstChild?.textContent ?? '';
        return {
          name,
          kind: it?.getAttribute('role') ?? it?.localName,
          type: (it as HTMLInputElement)?.type,
        };
      });
      if (control.type === 'file') return true;
      if (done.has(control.name)) return false;
      done.add(control.name);
      if (control.kind === 'switch') await press(options, ' ');
      if (control.kind === 'select') await press(options, 'ArrowDown');
      return false;
    });
  }

  it('change each of them', async () => {
    const options = await openExtensionPage(suite.browser, 'options.html');
    await options.bringToFront();
    await changeEach(options);
    await expect
      .poll(async () => Object.keys(await stored(options)).sort())
      .toEqual(
        [
          'everydayWords',
          'isPaused',
          'language',
          'mentions',
          'openDelay',
          'opensBy',
          'packsOff/around',
          'packsOff/article',
          'region',
          'textSize',
          'theme',
          'underline',
          'underlineColour',
          'version',
          'where',
        ].sort(),
      );
  });

  it('add a site and take it off, and go to the glossary', async () => {
    const options = await openExtensionPage(suite.browser, 'options.html');
    await options.bringToFront();
    await tabTo(options, '.field');
    await options.keyboard.type('forum.example.org');
    await press(options, 'Enter');
    await options.waitForSelector('.listed');
    await tabBackTo(options, 'Remove forum.example.org');
    await press(options, 'Enter');
    await until('an empty list', async () => !(await options.$('.listed')));
    await tabBackTo(options, '[role=tab]');
    await press(options, 'ArrowRight');
    // Past the end of a list that is still being loaded, Firefox gives its own buttons the keys.
    await options.waitForSelector('.term-row');
    await tabTo(options, '.term-row > summary');
    await press(options, 'Enter');
    await options.waitForSelector('.term-row[open] .entry-definition');
  });
});

it('the reader takes a text or a file, and its list leads into a card and back', async () => {
  const page = await openExtensionPage(suite.browser, 'reader.html');
  await page.bringToFront();
  await tabTo(page, '.file-field');
  await tabBackTo(page, 'textarea');
  await page.keyboard.type('We found no sign of fibromyalgia.');
  await tabTo(page, 'Explain this text');
  await press(page, 'Enter');
  const seen = async () => {
    // Firefox may put another tab in front as the last one closes, and what is behind is not read.
    await page.bringToFront();
    return markedTexts(page);
  };
  await expect.poll(seen).toEqual(['fibromyalgia']);
  await tabTo(page, '.text-term');
  await press(page, 'Enter');
  await waitForCardNamed(page, 'Fibromyalgia');
  await until('focus in the card', () => askCard(page, (root) => root.activeElement !== null));
  await press(page, 'Escape');
  await waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('text-term');
});

it('the page that welcomes leads to the settings, past the checklist', async () => {
  const page = await openExtensionPage(suite.browser, 'welcome.html');
  await page.bringToFront();
  await tabTo(page, 'Open the checklist');
  await tabTo(page, 'Settings');
  await press(page, 'Enter');
  await waitForPage('options.html');
});
