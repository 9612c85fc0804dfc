import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForCardOf, waitForNoCard } from '../../driver/card';
import { CARD_HOST } from '../../driver/card-script';
import { waitForMarks } from '../../driver/marks';
import { hoverMark, pointOfMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the page notes: the keys it heard of, and what was pressed. */
declare const heard: string[];
declare const pressed: string[];

/** Keys that browsers leave to the page: a slash opens Firefox's own search, and some F keys do more. */
const KEYS: KeyInput[] = [
  ...['a', 'Z', '7', ';', '=', ' ', 'Enter', 'Backspace', 'Delete', 'Insert'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Shift', 'Control', 'F2', 'F8', 'F9'],
] as KeyInput[];

const suite = startSuite();

async function open(): Promise<Page> {
  const page = await suite.open('pressable');
  await waitForMarks(page, 7);
  return page;
}

async function keysHeard(page: Page): Promise<string[]> {
  await page.focus('#custom');
  for (const key of KEYS) await page.keyboard.press(key);
  return page.evaluate(() => heard);
}

it('keeps no key but Escape from the page while a card is open', async () => {
  const plain = await keysHeard(await open());
  expect(plain.length).toBeGreaterThan(2 * KEYS.length - 1);
  const page = await open();
  await hoverMark(page, 'fibromyalgia');
  await waitForCard(page);
  expect(await keysHeard(page)).toEqual(plain);
  expect(await page.$(CARD_HOST)).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => heard.filter((it) => it.includes('Escape')))).toEqual([
    'keyup Escape Escape false p',
  ]);
  await page.keyboard.press('Escape');
  expect(
    await page.evaluate(() => heard.filter((it) => it.startsWith('keydown Esc'))),
  ).toHaveLength(1);
});

it('lets every press do what it does, with a card open over what is pressed', async () => {
  const page = await open();
  const rest = async (text: string) => {
    await hoverMark(page, text);
    await waitForCardOf(page, text);
    return pointOfMark(page, text);
  };
  for (const text of ['nerve pain', 'muscle weakness', 'joint pain', 'tender points']) {
    const { x, y } = await rest(text);
    await page.mouse.click(x, y);
    // The card may lie over what is to be pressed next.
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
  await rest('muscle twitches');
  const player = await page.$eval('#player', (it) => it.getBoundingClientRect().toJSON());
  // Both browsers have the button that plays at the left.
  await page.mouse.click(player.x + 25, player.y + player.height / 2);
  const isPlaying = () => page.$eval('#player', (it) => !(it as HTMLAudioElement).paused);
  await until('the player to play', isPlaying);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const { x, y } = await rest('muscle cramps');
  await page.mouse.click(x, y, { count: 2 });
  expect(await page.evaluate(() => pressed)).toEqual([
    'button',
    'custom',
    expect.stringMatching(/^double (muscle|cramps)$/),
  ]);
  expect(await page.$eval('#box', (box) => (box as HTMLInputElement).checked)).toBe(true);
  expect(await page.$eval('#details', (part) => (part as HTMLDetailsElement).open)).toBe(true);
});
