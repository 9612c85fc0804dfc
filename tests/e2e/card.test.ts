import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import {
  askCard,
  cardBox,
  cardText,
  clickInCard,
  waitForCard,
  waitForCardNamed,
  waitForNoCard,
} from '../../driver/card';
import { type Box, boxesOfMark, waitForMarks } from '../../driver/marks';
import { boxOfWords, hoverMark, middleOf } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

async function requireCardBox(page: Page): Promise<Box> {
  return until('the card', () => cardBox(page));
}

describe('the card, by mouse', () => {
  const suite = startSuite();
  let page: Page;

  beforeEach(async () => {
    page = await suite.open('sample-thread');
    await waitForMarks(page, 10);
  });

  it('explains the term under the pointer and says what was seen', async () => {
    await hoverMark(page, 'fibro');
    const text = await waitForCard(page, 'Fibromyalgia');
    expect(text).toContain('You saw: fibro');
  });

  it('takes a term that inline tags split for one', async () => {
    await hoverMark(page, 'peripheral neuropathy');
    await waitForCardNamed(page, 'Peripheral neuropathy');
  });

  it('never covers a term it explains', async () => {
    const texts = await waitForMarks(page, 10);
    for (const text of new Set(texts.filter((_, index) => index % 4 === 0))) {
      await hoverMark(page, text);
      await waitForCard(page);
      const card = await requireCardBox(page);
      for (const line of await boxesOfMark(page, text)) expect(overlap(card, line)).toBe(false);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(1, 1);
    }
  });

  it('stays while the pointer travels into it, and closes when it leaves', async () => {
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    const inside = middleOf(await requireCardBox(page));
    await page.mouse.move(inside.x, inside.y, { steps: 25 });
    await expect(askCard(page, (root) => root.querySelector('.card:hover') !== null)).resolves.toBe(
      true,
    );
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
  });

  it('closes on Escape', async () => {
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('closes on a click elsewhere', async () => {
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    await page.mouse.click(3, 400);
    await waitForNoCard(page);
  });

  it('moves with the page', async () => {
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    const before = await requireCardBox(page);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await until('the card to have moved', async () => {
      const box = await cardBox(page);
      return box !== null && Math.abs(before.y - 40 - box.y) < 2;
    });
  });

  it('opens related terms in place, with a way back', async () => {
    await hoverMark(page, 'fibro');
    await waitForCard(page);
    const first = '.related button';
    const name = await askCard(page, (root, at) => root.querySelector(at)?.textContent, first);
    await clickInCard(page, first);
    await until('the related term', () =>
      askCard(
        page,
        (root, wanted) => root.querySelector('.name')?.textContent === wanted,
        name ?? '',
      ),
    );
    await clickInCard(page, '.back');
    await waitForCard(page, 'You saw: fibro');
  });

  it.each(['Twitch', 'calves'])(
    'does not open over “%s” where it is no health term',
    async (words) => {
      const box = await boxOfWords(page, words);
      const { x, y } = middleOf(box);
      await page.mouse.move(x, y, { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 3 * OPEN_DELAY_MS));
      expect(await cardText(page)).toBeNull();
      // What the pointer would have opened, had there been a term.
      await hoverMark(page, 'pinched nerve');
      await waitForCard(page);
    },
  );
});
