import type { Page } from 'puppeteer-core';
import { cardText, waitForCard } from '../../driver/card';
import { hoverWords } from '../../driver/pointer';
import { press, pressButton, reloadPopup, tick } from '../../driver/popup';
import { until } from '../../driver/until';
import { OPEN_DELAY_MS } from '../../src/core/card/next-hover-state';

declare const chrome: { storage: { session: { remove(key: string): Promise<void> } } };

/** A surface in one of its states. */
export interface Scene {
  name: string;
  /** A page of the extension such as `popup.html`, or the path of a sample page. */
  address: string;
  /** The path of the sample page that is in front when it loads, as below a popup. */
  over?: string;
  /** The window it is usually seen in, in CSS px. */
  width: number;
  height: number;
  /** Brings the page that has loaded into its state. */
  act(page: Page): Promise<unknown>;
}

const SAMPLE_THREAD = '/sample-thread/page.html';

const popup = (name: string, act: (page: Page) => Promise<unknown>): Scene => ({
  name: `popup-${name}`,
  address: 'popup.html',
  width: 400,
  height: 600,
  async act(page) {
    await page.waitForSelector('.step-bar');
    // Each scene begins with nothing ticked.
    await page.evaluate(() => chrome.storage.session.remove('ticks'));
    await reloadPopup(page);
    await act(page);
  },
});

const ownPage = (name: string, act: (page: Page) => Promise<unknown>): Scene => ({
  name,
  address: `${name.split('-')[0]}.html`,
  width: 900,
  height: 900,
  act,
});

const card = (name: string, words: string): Scene => ({
  name: `card-${name}`,
  address: SAMPLE_THREAD,
  width: 900,
  height: 800,
  async act(page) {
    // Where colours are forced, nothing tells from outside whether the words are marked.
    await until(`the card of “${words}”`, async () => {
      await hoverWords(page, words);
      await new Promise((resolve) => setTimeout(resolve, 2 * OPEN_DELAY_MS));
      return cardText(page);
    });
  },
});

async function toMuscles(page: Page): Promise<void> {
  await pressButton(page, 'None of these');
  await press(page, '.topic[name="muscle"]');
  await page.waitForSelector('input[name="s_cramp"]');
}

const LETTER =
  'Dear Ms Poe,\n\nThe nerve conduction study shows a peripheral neuropathy. It explains why your feet tingle.';

async function toReading(page: Page): Promise<void> {
  await page.locator('textarea').fill(LETTER);
  await pressButton(page, 'Explain this text');
  await page.waitForSelector('.text-term');
}

/** All surfaces, in each of their states that look different. */
export const SCENES: readonly Scene[] = [
  card('fibro', 'fibro'),
  card('drawing', 'tender points'),
  popup('signs', async () => {}),
  popup('emergency', async (page) => {
    await tick(page, 'e_breath');
    await page.waitForSelector('.advice-emergency');
  }),
  popup('topics', (page) => pressButton(page, 'None of these')),
  popup('lines', toMuscles),
  popup('result', async (page) => {
    await toMuscles(page);
    await tick(page, 's_cramp');
    await tick(page, 'd_muscle');
    await pressButton(page, 'See my result');
  }),
  {
    ...popup('on-this-page', async (page) => {
      await press(page, '#tab-page');
      await page.waitForSelector('.term');
    }),
    over: SAMPLE_THREAD,
  },
  popup('look-up', (page) => press(page, '#tab-look-up')),
  ownPage('options', (page) => page.waitForSelector('.settings-page')),
  ownPage('options-glossary', async (page) => {
    await pressButton(page, 'Glossary');
  }),
  ownPage('reader-fault', (page) => pressButton(page, 'Explain this text')),
  ownPage('reader', toReading),
  ownPage('reader-card', async (page) => {
    await toReading(page);
    await press(page, '.text-term:last-of-type');
    await waitForCard(page);
  }),
  ownPage('welcome', (page) => until('marks', () => page.evaluate(() => CSS.highlights.size > 0))),
  ownPage('summary', (page) => page.waitForSelector('.sheet')),
];
