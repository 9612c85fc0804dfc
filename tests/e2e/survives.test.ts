import type { Page, Target } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { waitForCard, waitForCardNamed, waitForCardOf } from '../../driver/card';
import { CARD_HOST } from '../../driver/card-script';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, press, reloadPopup } from '../../driver/popup';
import { until } from '../../driver/until';
import { startSuite } from './suite';
import { visit } from './visit';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

/** What the pages of the extension may call. */
interface StorageArea {
  readonly QUOTA_BYTES: number;
  get(): Promise<object>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
  getBytesInUse(keys: null): Promise<number>;
}
interface ExtensionApi {
  storage: Record<'local' | 'sync', StorageArea>;
}
declare const chrome: ExtensionApi;

const suite = startSuite();

// Only Chromium's driver can stop one.
describe.skipIf(BROWSER_NAME === 'firefox')('a stopped background', () => {
  const isBackground = (target: Target) => target.type() === 'service_worker';
  /** Stops the background that runs; it may start again at once. */
  const stop = async () => {
    const { browser } = suite.browser;
    const target = await browser.waitForTarget(isBackground);
    await until('the background to stop', async () => {
      // The driver fails where it is stopping already.
      const close = async () => (await target.worker())?.close();
      await close().catch(() => {});
      return !browser.targets().includes(target);
    });
  };

  it('starts again for the next card', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    for (const text of ['fibromyalgia', 'joint pain']) {
      await stop();
      await hoverMark(page, text);
      await waitForCardOf(page, text);
    }
  });

  it('starts again for the next term', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    for (const term of ['nerve pain', 'muscle cramps', 'tender points']) {
      await stop();
      await page.evaluate((text) => void addPost(`And ${text}.`), term);
      await expect.poll(() => markedTexts(page)).toContain(term);
    }
  });

  it('loses nothing when it is stopped again and again', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    const posting = page.evaluate(async () => {
      for (let post = 0; post < 300; post++) {
        addPost(`Post ${post}: nerve pain.`);
        await new Promise((resume) => setTimeout(resume, 5));
      }
    });
    for (let times = 0; times < 5; times++) await stop();
    await posting;
    const marks = async () => (await markedTexts(page)).length;
    await expect.poll(marks).toBe(302);
  });
});

describe('a storage', () => {
  const notice = (popup: Page) => popup.$eval('.popup-notice', (it) => it.textContent);
  const isOn = (popup: Page) =>
    popup.$eval('.site-switch', (it) => it.getAttribute('aria-checked') === 'true');
  const empty = (popup: Page) =>
    popup.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
    });
  /** Lets nothing more be synced: no more items than these may be. */
  const fillSync = (popup: Page) =>
    popup.evaluate(() =>
      chrome.storage.sync.set(
        Object.fromEntries(Array.from({ length: 512 }, (_, index) => [`filler-${index}`, 1])),
      ),
    );
  /** Opens a page with two marks, and the popup over it. */
  const openBoth = async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    return { page, popup: await openPopup(suite.browser, page) };
  };

  const SPOILT: [string, object][] = [
    ['is spoilt', { settings: 'spoilt' }],
    ['holds null', { settings: null }],
    ['holds what a newer version stored', { version: 9, 'sitesOff/127.0.0.1': { since: 'May' } }],
  ];
  it.each(SPOILT)('that %s leaves every site on, and can be set', async (_, items) => {
    const popup = await openPopup(suite.browser);
    await popup.evaluate((stored) => chrome.storage.local.set(stored), items);
    await popup.evaluate((stored) => chrome.storage.sync.set(stored), items);
    const { page, popup: over } = await openBoth();
    await press(over, '.site-switch');
    await until('the marks to go', async () => (await markedTexts(page)).length === 0);
    await press(over, '.site-switch');
    await waitForMarks(page, 2);
    await empty(over);
  });

  it('that version 1 has written keeps its sites off until they are switched on', async () => {
    const popup = await openPopup(suite.browser);
    const stored = { version: 1, sitesOff: ['127.0.0.1', 'a.org'] };
    await popup.evaluate((settings) => chrome.storage.local.set({ settings }), stored);
    const page = await suite.open('live-posts');
    await page.bringToFront();
    await reloadPopup(popup);
    await popup.waitForSelector('.site-switch');
    expect(await isOn(popup)).toBe(false);
    expect(await markedTexts(page)).toEqual([]);
    await press(popup, '.site-switch');
    await waitForMarks(page, 2);
    expect(await popup.evaluate(() => chrome.storage.local.get())).toEqual({});
    const synced = await popup.evaluate(() => chrome.storage.sync.get());
    expect(synced).toEqual({ version: 2, 'sitesOff/a.org': true });
    await empty(popup);
  });

  it('in which nothing more can be synced keeps the switch on this device', async () => {
    const { page, popup } = await openBoth();
    await fillSync(popup);
    await press(popup, '.site-switch');
    await until('the marks to go', async () => (await markedTexts(page)).length === 0);
    const again = await suite.open('live-posts');
    await reloadPopup(popup);
    await popup.waitForSelector('.site-switch');
    expect([await notice(popup), await isOn(popup)]).toEqual(['', false]);
    await press(popup, '.site-switch');
    await waitForMarks(again, 2);
    await empty(popup);
  });

  // Firefox lets the local one grow as long as there is room on the disk.
  it.skipIf(BROWSER_NAME === 'firefox')('that is full is told of, and loses nothing', async () => {
    const { page, popup } = await openBoth();
    expect(await notice(popup)).toBe('');
    await fillSync(popup);
    await popup.evaluate(async () => {
      const { local } = chrome.storage;
      const key = 'filler';
      // What counts is the name and the value as JSON, with its quotation marks.
      const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - key.length - 2;
      await local.set({ [key]: 'x'.repeat(room) });
    });
    await press(popup, '.site-switch');
    await until('the notice', async () => (await notice(popup))?.includes('cannot store this'));
    expect(await isOn(popup)).toBe(true);
    expect(await markedTexts(page)).toHaveLength(2);
    await empty(popup);
    await press(popup, '.site-switch');
    await until('the marks to go', async () => (await markedTexts(page)).length === 0);
    expect([await notice(popup), await isOn(popup)]).toEqual(['', false]);
    await empty(popup);
  });
});

it('loses nothing, and says nothing, when frames go while they are read', async () => {
  const url = `${suite.server.origin}/live-posts/page.html`;
  const { page, errors } = await visit(suite.browser, url);
  await waitForMarks(page, 2);
  await page.evaluate(async () => {
    const text = '<p>Long, long, and in the middle of it fibromyalgia.</p>'.repeat(3000);
    for (let round = 0; round < 12; round++) {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><html lang=en>${text}</html>`;
      document.body.append(frame);
      await new Promise((resume) => frame.addEventListener('load', resume));
      // Gone at once, in the middle, or at the end of the reading.
      for (let turn = 0; turn < round; turn++) await new Promise((resume) => setTimeout(resume));
      frame.remove();
    }
    document.querySelector('main')?.append('And a spinal cord.');
  });
  await expect.poll(() => markedTexts(page)).toContain('spinal cord');
  expect(errors).toEqual([]);
});

describe('a page out of the back/forward cache', () => {
  const goAndComeBack = async (page: Page, meanwhile = async () => {}) => {
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.evaluate(
      (address) => location.assign(address),
      `${suite.server.origin}/vertical/page.html`,
    );
    await until('the other page', () => page.evaluate(() => !('isSamePage' in window)));
    await meanwhile();
    await page.evaluate(() => history.back());
    await until('the page', () => page.evaluate(() => 'isSamePage' in window));
  };
  const append = (page: Page, text: string) =>
    page.evaluate((added) => document.querySelector('main')?.append(added), text);

  it('comes back to life', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    await goAndComeBack(page);
    await waitForMarks(page, 2);
    await hoverMark(page, 'fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
    await append(page, 'And a spinal cord.');
    await expect.poll(() => markedTexts(page)).toContain('spinal cord');
  });

  it('obeys the switch that was pressed while it was away', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    const popup = await openPopup(suite.browser);
    await page.bringToFront();
    await goAndComeBack(page, () => reloadPopup(popup).then(() => press(popup, '.site-switch')));
    await until('the marks to go', async () => (await markedTexts(page)).length === 0);
    await press(popup, '.site-switch');
    await waitForMarks(page, 2);
  });

  it('has what was asked as it went answered once it is back', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      for (let post = 0; post < 3000; post++) addPost(`Post ${post}, and not a word of it.`);
      addPost('It is nerve pain.');
    });
    // The changes have settled by then, and their texts are being looked up.
    await new Promise((resume) => setTimeout(resume, 100));
    await goAndComeBack(page);
    await append(page, 'And a spinal cord.');
    await expect
      .poll(() => markedTexts(page))
      .toEqual(expect.arrayContaining(['nerve pain', 'spinal cord']));
  });
});

it('reads what is written over a document', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page, 2);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><html lang="en"><p>Written over: nerve pain.</p>');
    document.close();
  });
  await expect.poll(() => markedTexts(page)).toEqual(['nerve pain']);
  await hoverMark(page, 'nerve pain');
  await waitForCardOf(page, 'nerve pain');
});

describe('an extension that is removed', () => {
  const own = startSuite();
  const traces = (page: Page) =>
    page.evaluate((host) => {
      const text = document.querySelector('#first') as Element;
      const style = getComputedStyle(text, '::highlight(healthgloss)').textDecorationLine;
      const isPainted = CSS.highlights.has('healthgloss') && style === 'underline';
      return { isPainted, hosts: document.querySelectorAll(host).length };
    }, CARD_HOST);

  // Firefox ends content scripts at once: nobody is left to take anything away.
  it.skipIf(BROWSER_NAME === 'firefox')('takes all of it from open pages, quietly', async () => {
    const url = `${own.server.origin}/live-posts/page.html`;
    const { page, errors } = await visit(own.browser, url);
    await waitForMarks(page, 2);
    expect((await traces(page)).isPainted).toBe(true);
    await hoverMark(page, 'fibromyalgia');
    await waitForCard(page);
    await own.browser.browser.uninstallExtension(own.browser.extensionId);
    await page.mouse.move(3, 3, { steps: 2 });
    await until('all of it to go', async () => {
      const { isPainted, hosts } = await traces(page);
      return !isPainted && hosts === 0;
    });
    await page.evaluate(() => document.querySelector('main')?.append('And a spinal cord.'));
    await page.mouse.click(30, 30);
    // Longer than changes take to settle, which who is left would read then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(errors).toEqual([]);
  });
});
