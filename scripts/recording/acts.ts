import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../driver/card';
import { middleOf, type Point, pointOfMark } from '../../driver/pointer';
import { type Hand, rest } from './hand';

/** How long a reader takes to read what a card, or a screen of the checklist, says first. */
const READ_MS = 2800;
const GLANCE_MS = 1200;

/** Points at two terms of the sample thread. */
export async function readThread(page: Page, hand: Hand): Promise<void> {
  await rest(GLANCE_MS);
  await hand.moveTo(await pointOfMark(page, 'calf keeps twitching'));
  await waitForCard(page);
  await rest(READ_MS);
  await hand.moveTo(await pointOfMark(page, 'leg cramps'));
  await waitForCard(page, 'Muscle cramp');
  await rest(READ_MS);
}

/** Ticks a line of the checklist, and reads the result. */
export async function tickChecklist(page: Page, hand: Hand): Promise<void> {
  await rest(READ_MS);
  for (const selector of [
    '::-p-xpath(//button[contains(., "None of these")])',
    '.topic[name="muscle"]',
    'input[name="d_muscle"]',
    '::-p-xpath(//button[contains(., "See my result")])',
  ]) {
    await hand.press(await middleOfElement(page, selector));
    await rest(READ_MS);
  }
}

async function middleOfElement(page: Page, selector: string): Promise<Point> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'smooth' }));
  await rest(GLANCE_MS);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`“${selector}” has no place on the page.`);
  return middleOf(box);
}
