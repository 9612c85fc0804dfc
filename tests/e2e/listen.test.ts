import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../driver/browser';
import { askCard, clickInCard, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { tabToInCard } from '../../driver/keys';
import { hoverMark } from '../../driver/pointer';
import { pressButton } from '../../driver/popup';
import { startSuite } from './suite';

const suite = startSuite();

/** What our stand-in for the speech of the browser was given to say. */
interface Heard {
  heard: { text: string; onboundary(word: object): void; onend(): void }[];
  stops: number;
}

/** Gives a page of ours, in which we run like any script, a voice that says nothing. */
async function giveVoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: Heard = { heard: [], stops: 0 };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: 'Anna', lang: 'en-US', localService: true }],
      speak: (it: Heard['heard'][0]) => heard.heard.push(it),
      cancel: () => heard.stops++,
      speaking: true,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      heard,
      SpeechSynthesisUtterance: function (this: object, text: string) {
        Object.assign(this, { text });
      },
    });
  });
}

const heard = (page: Page) =>
  page.evaluate(() => {
    const { heard, stops } = (window as unknown as { heard: Heard }).heard;
    return { said: heard.map(({ text }) => text), stops };
  });
const reach = (page: Page, utterance: number, charIndex: number, charLength: number) =>
  page.evaluate(
    (at, word) => (window as unknown as { heard: Heard }).heard.heard[at]?.onboundary(word),
    utterance,
    { charIndex, charLength },
  );
/** The button, and the word that is marked, with where that is in its card. */
const look = (page: Page) =>
  askCard(page, (root) => {
    const button = root.querySelector<HTMLElement>('.listen');
    const mark = root.querySelector('mark');
    const box = mark?.getBoundingClientRect();
    const frame = root.querySelector('.frame')?.getBoundingClientRect();
    return {
      isOffered: button?.checkVisibility(),
      isPressed: button?.getAttribute('aria-pressed'),
      word: mark?.textContent ?? null,
      isInSight:
        box && frame && box.height > 5 && box.top >= frame.top && box.bottom <= frame.bottom,
    };
  });

async function openCard(): Promise<Page> {
  const page = await openExtensionPage(suite.browser, 'reader.html');
  await giveVoice(page);
  await page.waitForSelector('textarea');
  await page.$eval('textarea', (field) => {
    field.focus();
    document.execCommand('insertText', false, 'It may be fibromyalgia. '.repeat(40));
  });
  await pressButton(page, 'Explain this text');
  await hoverMark(page, 'fibromyalgia');
  await waitForCardNamed(page, 'Fibromyalgia');
  return page;
}

it('reads a card aloud, follows the words, and stops on a second press', async () => {
  const page = await openCard();
  await expect.poll(async () => (await look(page))?.isOffered).toBe(true);
  await clickInCard(page, '.listen');
  const { said } = await heard(page);
  expect(said[0]).toBe('Fibromyalgia');
  expect(said[1]).toContain('pain in many');
  expect(said.join()).toContain('When to get help');
  const scrolled = await page.evaluate(() => scrollY);
  await reach(page, 1, said[1]?.indexOf('tiredness') ?? 0, 9);
  expect(await look(page)).toMatchObject({ isPressed: 'true', word: 'tiredness', isInSight: true });
  const last = said.length - 1;
  const end = said[last]?.lastIndexOf(' ') ?? 0;
  await reach(page, last, end + 1, 99);
  expect((await look(page))?.isInSight).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await clickInCard(page, '.listen');
  expect(await look(page)).toMatchObject({ isPressed: 'false', word: null });
  expect((await heard(page)).stops).toBe(1);
});

it('is begun by a key, and stops with the card', async () => {
  const page = await openCard();
  await expect.poll(async () => (await look(page))?.isOffered).toBe(true);
  await tabToInCard(page, '.listen');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await look(page))?.isPressed).toBe('true');
  expect((await heard(page)).stops).toBe(0);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect((await heard(page)).stops).toBe(1);
});

it('is offered exactly where the machine has a voice for English', async () => {
  const page = await suite.open('sample-thread');
  const hasVoice = await page.evaluate(async () => {
    const find = () =>
      speechSynthesis.getVoices().some((it) => it.localService && /^en\b/.test(it.lang));
    if (!find()) await new Promise((resolve) => setTimeout(resolve, 500));
    return find();
  });
  await hoverMark(page, 'fibro');
  await waitForCardNamed(page, 'Fibromyalgia');
  await expect.poll(async () => (await look(page))?.isOffered).toBe(hasVoice);
});
