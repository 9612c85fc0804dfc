import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  askCard,
  clickInCard,
  waitForCard,
  waitForCardNamed,
  waitForCardOf,
  waitForNoCard,
} from '../../driver/card';
import { CARD_HOST } from '../../driver/card-script';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark, pointOfMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { expectedTexts, startSuite } from './suite';

/** What the page `overridden` offers: to break the functions of the browser, and to mend them. */
declare function override(): void;
declare function giveBack(): void;

const suite = startSuite();

const texts = (page: Page) => expect.poll(() => markedTexts(page));
const hosts = (page: Page) => page.$$eval(CARD_HOST, (all) => all.length);

describe('a page that looks strange', () => {
  it.each(['unset-everything', 'skewed-root', 'right-to-left', 'vertical'])(
    'explains every term on the page %s, in front of all else',
    async (name) => {
      const page = await suite.open(name);
      await texts(page).toEqual(expectedTexts(name));
      for (const text of expectedTexts(name)) {
        await hoverMark(page, text);
        await waitForCardOf(page, text);
        const isInFront = await askCard(page, (root) => {
          const frame = root.querySelector('.frame') as Element;
          const { left, top, right, bottom, width, height } = frame.getBoundingClientRect();
          const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          const middle = document.elementFromPoint(left + width / 2, top + height / 2);
          return isInside && width > 100 && height > 50 && middle === root.host;
        });
        expect(isInFront, text).toBe(true);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
    },
  );

  it('explains terms in dialogs, popovers and in what fills the screen', async () => {
    const page = await suite.open('dialogs');
    await waitForMarks(page, 2);
    const explain = async (text: string) => {
      await until(`“${text}” to be marked`, async () => (await markedTexts(page)).includes(text));
      await hoverMark(page, text);
      await waitForCardOf(page, text);
      await page.mouse.move(1, 1);
      await waitForNoCard(page);
    };
    await page.click('#whole-screen');
    await until('the whole screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await explain('muscle cramps');
    await page.evaluate(() => document.exitFullscreen());
    await page.$eval('#popover', (part) => (part as HTMLElement).showPopover());
    await explain('tender points');
    await page.$eval('#dialog', (part) => (part as HTMLDialogElement).showModal());
    await explain('joint pain');
    await page.$eval('#inner', (part) => (part as HTMLDialogElement).showModal());
    await explain('nerve pain');
  });
});

describe('a page that fights', () => {
  it('works where the functions of the browser are overridden, and leaves other highlights alone', async () => {
    const page = await suite.open('overridden');
    await waitForMarks(page, 2);
    const { x, y } = await pointOfMark(page, 'fibromyalgia');
    await page.evaluate(() => {
      document.querySelector('#other')?.append(' And a spinal cord.');
      override();
    });
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    const isOpen = () =>
      page.evaluate(() => {
        giveBack();
        const found = document.querySelector('div[popover="manual"]') !== null;
        override();
        return found;
      });
    await until('the card', isOpen);
    await page.evaluate(() => giveBack());
    await waitForCardNamed(page, 'Fibromyalgia');
    await texts(page).toEqual(['fibromyalgia', 'joint pain', 'spinal cord']);
    expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
  });

  it('opens and closes its card where the page stops every event', async () => {
    const page = await suite.open('overridden');
    await waitForMarks(page, 2);
    await hoverMark(page, 'fibromyalgia');
    await waitForCardNamed(page, 'Fibromyalgia');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverMark(page, 'joint pain');
    await waitForCardNamed(page, 'Joint pain');
    await clickInCard(page, '.close');
    await waitForNoCard(page);
  });

  it('paints again after the page has cleared all highlights', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('#second')?.append(' And a spinal cord.');
    });
    await texts(page).toEqual(['fibromyalgia', 'joint pain', 'spinal cord']);
  });

  it('goes on where the page clears every timer and frame that there is', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    await page.evaluate(async () => {
      const clearAll = () => {
        for (let id = 0; id < 10_000; id++) {
          clearTimeout(id);
          cancelAnimationFrame(id);
        }
      };
      const clearSoon = () => queueMicrotask(clearAll);
      addEventListener('pointermove', clearSoon);
      addEventListener('keydown', () => removeEventListener('pointermove', clearSoon));
      document.querySelector('#second')?.append(' And a spinal cord.');
      // The changes that we hear of are heard of by now.
      await Promise.resolve();
      clearAll();
    });
    await texts(page).toEqual(['fibromyalgia', 'joint pain', 'spinal cord']);
    await hoverMark(page, 'fibromyalgia');
    await page.keyboard.press('x');
    await hoverMark(page, 'joint pain');
    await waitForCardOf(page, 'joint pain');
  });

  it('opens its card again after the page has removed it', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    for (const text of ['fibromyalgia', 'joint pain', 'fibromyalgia']) {
      await hoverMark(page, text);
      await waitForCardOf(page, text);
      await page.$eval(CARD_HOST, (host) => host.remove());
      await page.mouse.move(1, 1);
    }
    expect(await hosts(page)).toBe(0);
  });

  it('opens nothing for events that a script made up', async () => {
    const page = await suite.open('frames');
    const inner = await until('the frame', async () => {
      const element = await page.$('iframe[name="srcdoc"]');
      return element?.contentFrame();
    });
    await waitForMarks(page);
    await waitForMarks(inner);
    // The mouse rests in the frame, so that no event of its own reaches the page around it.
    const other = await pointOfMark(inner, 'joint pain');
    await page.mouse.move(other.x, other.y + 40);
    const mark = await pointOfMark(page, 'fibromyalgia');
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y) as Element;
      const where = { clientX: x, clientY: y, bubbles: true, composed: true };
      for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, { ...where, pointerType: 'mouse' }));
      }
      target.dispatchEvent(new MouseEvent('click', where));
      (target as HTMLElement).click();
    }, mark);
    // The card in the frame opens after the same rest, and so not before one here would have.
    await page.mouse.move(other.x, other.y, { steps: 4 });
    await waitForCardNamed(page, 'Joint pain');
    expect(await hosts(page)).toBe(0);
  });

  it('keeps a card open that a made-up Escape or press would close', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page, 2);
    await hoverMark(page, 'fibromyalgia');
    await waitForCard(page);
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
    expect(await hosts(page)).toBe(1);
  });
});

describe('a page that looks for the extension', () => {
  const ownThings = (page: Page) =>
    page.evaluate(() => ({
      // Their order tells in Firefox which were asked for first, by whomever.
      globals: Object.getOwnPropertyNames(window).sort(),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      attributes: document.documentElement.getAttributeNames(),
      elements: document.querySelectorAll('*').length,
      resources: performance.getEntriesByType('resource').length,
      messages: (window as { messages?: string[] }).messages,
    }));
  const withoutUs = startSuite({ extension: false });

  it('finds no global, attribute, element, request or message of it, and one adopted style sheet', async () => {
    const listen = () => {
      const messages: string[] = [];
      addEventListener('message', ({ data }) => messages.push(String(data)));
      Object.assign(window, { messages });
    };
    const url = `${suite.server.origin}/live-posts/page.html`;
    const [plain, page] = await Promise.all([
      withoutUs.browser.browser.newPage(),
      suite.browser.browser.newPage(),
    ]);
    await Promise.all([plain, page].map((it) => it.evaluateOnNewDocument(listen)));
    await Promise.all([plain, page].map((it) => it.goto(url)));
    await waitForMarks(page, 2);
    expect(await ownThings(page)).toEqual({ ...(await ownThings(plain)), adopted: 1 });
  });

  it('can load no file of it', async () => {
    const page = await suite.open('live-posts');
    await waitForMarks(page);
    const scheme = suite.browser.name === 'chromium' ? 'chrome-extension' : 'moz-extension';
    const answers = await page.evaluate(
      (base) =>
        Promise.all(
          ['manifest.json', 'icon/16.png', 'popup.html', 'content-scripts/content.js'].map((file) =>
            fetch(`${base}/${file}`).then(
              () => `${file} loaded`,
              () => 'refused',
            ),
          ),
        ),
      `${scheme}://${suite.browser.extensionHost}`,
    );
    expect(new Set(answers)).toEqual(new Set(['refused']));
  });
});
