import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  askCard,
  cardText,
  clickInCard,
  waitForCard,
  waitForCardNamed,
  waitForNoCard,
} from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { markedTexts } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

/** What the page `dialogs` offers: to change it, and what its dialog that keeps the focus took for an escape. */
declare const changes: Record<string, () => void>;
declare const escapes: string[];

const suite = startSuite();
let page: Page;

beforeEach(async () => {
  page = await suite.open('dialogs');
  await page.bringToFront();
});

async function show(change: string, text: string): Promise<void> {
  await page.evaluate((name) => changes[name]?.(), change);
  await until(`“${text}” to be marked`, async () => (await markedTexts(page)).includes(text));
}

/** Folds a part of the card open, and gives whether it is. */
async function unfold(): Promise<boolean | null> {
  await clickInCard(page, '.fold summary');
  return askCard(page, (root) => root.querySelector<HTMLDetailsElement>('.fold')?.open ?? false);
}

/** Presses what does nothing in the card, a fold, a related term and the cross. */
async function pressAllOfCard(): Promise<void> {
  await clickInCard(page, '.definition');
  expect(await unfold()).toBe(true);
  const [name] = await pressRelated();
  // The card before named it too.
  await until(`the card of ${name}`, async () => {
    return (await askCard(page, (root) => root.querySelector('.name')?.textContent)) === name;
  });
  await clickInCard(page, '.close');
  await waitForNoCard(page);
}

async function pressRelated(): Promise<[string]> {
  const at = '.related button';
  const name = await askCard(page, (root, it) => root.querySelector(it)?.textContent, at);
  await clickInCard(page, at);
  return [name ?? ''];
}

describe.each([
  ['a popover', 'menuShown', '#menu', 'muscle weakness'],
  ['a link in a popover', 'menuShown', '#menu', 'pinched nerve'],
  ['a dialog that a press beside it closes', 'lightShown', '#light', 'spinal cord'],
])('%s', (_, change, layer, text) => {
  const boxes = () =>
    page.$$eval(`${layer}, ${layer} :not([popover])`, (all) =>
      all.map((it) => it.getBoundingClientRect().toJSON()),
    );

  it('stays as it is while a card is open on it and pressed', async () => {
    await show(change, text);
    const before = await boxes();
    await hoverMark(page, text);
    await waitForCard(page);
    expect(await boxes()).toEqual(before);
    await pressAllOfCard();
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.mouse.click(900, 700);
    await until('a press beside it to close it', () =>
      page.$eval(layer, (it) => !it.matches(':popover-open, [open]')),
    );
  });
});

describe('a dialog that keeps the focus', () => {
  const escaped = () => page.evaluate(() => escapes);

  it('does not keep the card from being pressed, nor is closed by that', async () => {
    await show('trapShown', 'peripheral neuropathy');
    await hoverMark(page, 'peripheral neuropathy');
    await waitForCard(page);
    await pressAllOfCard();
    expect(await escaped()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fine');
  });

  it('lets the focus go into the card and round in it by key', async () => {
    await show('trapShown', 'peripheral neuropathy');
    const steps = ['Fibromyalgia', 'Peripheral neuropathy'];
    for (const name of steps) {
      await giveCommand(suite.browser, 'next-term');
      await waitForCardNamed(page, name);
    }
    const inCard = () => askCard(page, (root) => root.activeElement?.className ?? '');
    await until('focus in the card', inCard);
    await page.keyboard.press('Tab');
    await until('focus on the cross', async () => (await inCard()) === 'close');
    await page.keyboard.press('Enter');
    await waitForNoCard(page);
    expect(await escaped()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fine');
    expect(await cardText(page)).toBeNull();
  });
});

it('a card on the page makes way for a modal dialog, and Escape is the dialog’s', async () => {
  await hoverMark(page, 'fibromyalgia');
  await waitForCard(page);
  await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
  await waitForNoCard(page);
  await page.keyboard.press('Escape');
  expect(await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
});
