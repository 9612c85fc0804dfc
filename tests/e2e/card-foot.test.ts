import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findExtensionPage, openExtensionPage } from '../../driver/browser';
import {
  askCard,
  cardBox,
  clickInCard,
  waitForCard,
  waitForCardNamed,
  waitForNoCard,
} from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark, middleOf } from '../../driver/pointer';
import { openPopup, popupText, press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { expectedTexts, startSuite } from './suite';

declare const chrome: { storage: { sync: { get(keys: null): Promise<object> } } };

const suite = startSuite();
const NAME = 'sample-thread';
const KNOW = '.know';
const SITE_OFF = '[data-action="site-off"]';

/** Opens the page with its marks, and the card of a term on it. */
async function openCard(text: string): Promise<Page> {
  const page = await suite.open(NAME);
  await waitForMarks(page, expectedTexts(NAME).length);
  await hoverMark(page, text);
  await waitForCard(page);
  return page;
}

/** What a button of the card says that has the focus. */
const focused = (page: Page) => askCard(page, (root) => root.activeElement?.textContent ?? '');

/** Waits until the page has been drawn so many times. */
function framesLater(page: Page, count: number): Promise<void> {
  return page.evaluate(async (frames) => {
    for (let left = frames; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);
}

/** Goes on by Tab until a button with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  await until(`the focus on “${words}”`, async () => {
    if ((await focused(page)) === words) return true;
    await page.keyboard.press('Tab');
    return false;
  });
}

/** Presses the button of the one row of a list in the settings, and waits until that is stored. */
async function takeOffList(button: string): Promise<void> {
  const options = await openExtensionPage(suite.browser, 'options.html');
  await pressButton(options, button);
  await until('the list to be stored', () =>
    options.evaluate(async () =>
      Object.keys(await chrome.storage.sync.get(null)).every((key) => !key.includes('/')),
    ),
  );
  await options.close();
}

describe('head and foot', () => {
  it('stay in sight while the card scrolls, which shows that there is more', async () => {
    const page = await openCard('fibro');
    const places = () =>
      askCard(page, (root) => {
        const boxOf = (at: string) => root.querySelector(at)?.getBoundingClientRect() as DOMRect;
        const [frame, head, body, foot] = ['.frame', '.head', '.body', '.foot'].map(boxOf);
        return {
          isInside:
            Number(head?.top) >= Number(frame?.top) &&
            Number(foot?.bottom) <= Number(frame?.bottom),
          areApart:
            Number(head?.bottom) <= Number(body?.top) && Number(body?.bottom) <= Number(foot?.top),
          // What fades out lies at the lower edge.
          fade: getComputedStyle(root.querySelector('.body') as Element, '::after').position,
          foot: foot?.top,
        };
      });
    const before = await places();
    expect(before).toMatchObject({ isInside: true, areApart: true, fade: 'sticky' });
    const scrolled = await askCard(page, (root) => {
      const body = root.querySelector('.body') as Element;
      body.scrollTop = body.scrollHeight;
      return body.scrollTop;
    });
    expect(scrolled).toBeGreaterThan(50);
    expect(await places()).toEqual(before);
  });

  it('scroll with the card where there is little room, but for the head', async () => {
    const page = await suite.open(NAME);
    await page.setViewport({ width: 600, height: 240 });
    await waitForMarks(page, expectedTexts(NAME).length);
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    await until('one scroll box for all', () =>
      askCard(page, (root) => {
        const card = root.querySelector('.card') as Element;
        card.scrollTop = card.scrollHeight;
        const foot = root.querySelector('.foot')?.getBoundingClientRect();
        const frame = root.querySelector('.frame')?.getBoundingClientRect();
        return card.scrollTop > 50 && Number(foot?.bottom) <= Number(frame?.bottom);
      }),
    );
    const { x, y } = middleOf(await until('the button', () => cardBox(page, '.close')));
    await page.mouse.click(x, y);
    await waitForNoCard(page);
  });
});

describe('a site is switched off from the card', () => {
  afterEach(() => takeOffList('Remove'));

  it('by keyboard, from a frame: in all frames, at once and without a trace', async () => {
    const page = await suite.open('frames');
    const element = await page.waitForSelector('iframe[name="srcdoc"]');
    const frame = await until('the frame', () => element?.contentFrame());
    await element?.scrollIntoView();
    await waitForMarks(frame);
    await hoverMark(frame, 'joint pain');
    await waitForCardNamed(page, 'Joint pain');
    await askCard(page, (root, at) => root.querySelector<HTMLElement>(at)?.focus(), SITE_OFF);
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    await expect.poll(() => markedTexts(frame)).toEqual([]);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it.each(['mouse', 'touch'])('by %s', async (hand) => {
    const page = await openCard('fibro');
    const box = await until('the button', () => cardBox(page, SITE_OFF));
    expect(box.height).toBeGreaterThanOrEqual(24);
    const { x, y } = middleOf(box);
    await (hand === 'mouse' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y));
    await waitForNoCard(page);
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });
});

it('leads to the settings, in a tab', async () => {
  const page = await openCard('fibro');
  await clickInCard(page, '[data-action="settings"]');
  const options = await until('the settings', () =>
    findExtensionPage(suite.browser, 'options.html'),
  );
  await options.waitForSelector('.options');
});

describe('a word that the reader knows', () => {
  it('is marked no more in any open page, and again where that is undone', async () => {
    const other = await suite.open(NAME);
    await waitForMarks(other, expectedTexts(NAME).length);
    const page = await openCard('fibro');
    const texts = await markedTexts(page);
    await clickInCard(page, KNOW);
    await waitForCard(page, '“Fibromyalgia” is no longer marked.');
    await expect.poll(() => markedTexts(page)).not.toContain('fibro');
    await expect.poll(() => markedTexts(other)).not.toContain('fibro');
    expect(await markedTexts(page)).toContain('peripheral neuropathy');
    const popup = await openPopup(suite.browser, page);
    await press(popup, '#tab-page');
    await expect.poll(() => popupText(popup)).toContain('Peripheral neuropathy');
    expect(await popupText(popup)).not.toContain('Fibromyalgia');
    await popup.close();
    await page.bringToFront();
    await clickInCard(page, '.known button');
    await waitForCard(page, 'I know this word');
    await expect.poll(() => markedTexts(page)).toEqual(texts);
    await expect.poll(() => markedTexts(other)).toEqual(texts);
  });

  it('keeps its card open, also when the reader goes on to a related term and back', async () => {
    const page = await openCard('fibro');
    await clickInCard(page, KNOW);
    await waitForCard(page, 'is no longer marked');
    await clickInCard(page, '.related button');
    await waitForCard(page, 'Back');
    // Longer than a card waits for a target that has gone.
    await framesLater(page, 60);
    await clickInCard(page, '.back');
    await waitForCard(page, '“Fibromyalgia” is no longer marked.');
    await clickInCard(page, '.known button');
    await expect.poll(() => markedTexts(page)).toContain('fibro');
  });

  it('is muted and taken back by keyboard alone, with the card open all the while', async () => {
    const page = await suite.open('link-under-term');
    await page.bringToFront();
    await waitForMarks(page, 3);
    await giveCommand(suite.browser, 'next-term');
    await waitForCardNamed(page, 'Fibromyalgia');
    await tabTo(page, 'I know this word');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Undo');
    await expect.poll(() => markedTexts(page)).not.toContain('fibromyalgia');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('I know this word');
    await expect.poll(() => markedTexts(page)).toContain('fibromyalgia');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('is not marked on pages that come later, until the settings say so', async () => {
    const first = await openCard('pinched nerve');
    await clickInCard(first, KNOW);
    await waitForCard(first, 'is no longer marked');
    const page = await suite.open(NAME);
    const others = expectedTexts(NAME).filter((text) => text !== 'pinched nerve');
    await expect.poll(() => markedTexts(page)).toEqual(others);
    await takeOffList('Mark again');
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('pinched nerve');
  });
});
