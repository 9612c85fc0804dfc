import type { Page } from 'puppeteer-core';
import { press, pressButton, reloadPopup, tick } from '../../driver/popup';
import { SAMPLE_THREAD, type Scene } from './scene';

declare const chrome: { storage: { session: { remove(key: string): Promise<void> } } };

const popup = (name: string, act: Scene['act']): Scene => ({
  name: `popup-${name}`,
  address: 'popup.html',
  width: 400,
  height: 600,
  async act(page, started) {
    await page.waitForSelector('.tabs');
    // Each scene begins with nothing ticked.
    await page.evaluate(() => chrome.storage.session.remove('ticks'));
    await reloadPopup(page);
    await act(page, started);
  },
});

const overThread = (scene: Scene): Scene => ({ ...scene, over: SAMPLE_THREAD });

const toTopics = (page: Page) => pressButton(page, 'None of these');

async function toLines(page: Page): Promise<void> {
  await toTopics(page);
  await press(page, '.topic[name="muscle"]');
  await page.waitForSelector('input[name="s_cramp"]');
}

/** Goes to the result of these lines about muscles. */
async function toResult(page: Page, ...items: string[]): Promise<void> {
  await toLines(page);
  for (const item of items) await tick(page, item);
  await pressButton(page, items.length > 0 ? 'See my result' : 'Go on');
}

async function toEmergency(page: Page): Promise<void> {
  await tick(page, 'e_breath');
  await page.waitForSelector('.advice-emergency');
}

async function toList(page: Page): Promise<void> {
  await press(page, '#tab-page');
  await page.waitForSelector('.term');
}

const lookUp = (words: string) => async (page: Page) => {
  await press(page, '#tab-look-up');
  await page.locator('.look-up-field').fill(words);
  await page.waitForSelector('.look-up-said:not(:empty), .looked-up-term');
};

/** The popup in each of its states on sites that are on. The last leaves lines ticked. */
export const POPUP_SCENES: readonly Scene[] = [
  popup('signs', async () => {}),
  popup('emergency', toEmergency),
  popup('emergency-result', async (page) => {
    await toEmergency(page);
    await pressButton(page, 'Why, and what else');
  }),
  popup('topics', toTopics),
  popup('lines', toLines),
  popup('urgent', async (page) => {
    await toLines(page);
    await tick(page, 'u_calf');
    await page.waitForSelector('.advice-urgent');
  }),
  popup('nothing-ticked', (page) => toResult(page)),
  popup('selfcare', (page) => toResult(page, 's_cramp')),
  overThread(popup('on-this-page', toList)),
  overThread(
    popup('filtered', async (page) => {
      await toList(page);
      // A locator waits for what is drawn, and nothing is behind another tab.
      await page.bringToFront();
      await page.locator('.terms-filter-field').fill('nerve');
    }),
  ),
  popup('own-page', (page) => press(page, '#tab-page')),
  popup('look-up', (page) => press(page, '#tab-look-up')),
  popup('looked-up', lookUp('fibromialgea')),
  popup('looked-up-in-vain', lookUp('xyzzyquux')),
  popup('result', (page) => toResult(page, 's_cramp', 'd_muscle')),
];

/** The popup over a site that it has switched off. */
export const SITE_OFF_SCENE = overThread(
  popup('site-off', async (page) => {
    await press(page, '.site-switch');
    await press(page, '#tab-page');
    await page.waitForSelector('.empty .button');
  }),
);
