import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CLOSE_GRACE_MS } from '@/core/card/next-hover-state';
import { cardBox, cardText, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { CARD_HOST } from '../../driver/card-script';
import { giveCommand } from '../../driver/commands';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark, middleOf } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const FRAMES: [string, string, string][] = [
  ['same-origin', 'peripheral neuropathy', 'Peripheral neuropathy'],
  ['srcdoc', 'joint pain', 'Joint pain'],
  ['written', 'muscle weakness', 'Muscle weakness'],
  ['sandboxed', 'peripheral neuropathy', 'Peripheral neuropathy'],
];

async function frameOf(page: Page, name: string) {
  const element = await page.waitForSelector(`iframe[name="${name}"]`);
  return { element, frame: await until('the frame', () => element?.contentFrame()) };
}

describe('frames', () => {
  const suite = startSuite();

  it.each(FRAMES)('reads a %s frame and explains its term', async (name, text, title) => {
    const page = await suite.open('frames');
    const { element, frame } = await frameOf(page, name);
    // What is out of view is not read.
    await element?.scrollIntoView();
    await waitForMarks(frame);
    expect(await markedTexts(frame)).toEqual([text]);
    await hoverMark(frame, text);
    await waitForCardNamed(page, title);
  });

  it('explains a term in a frame too small for a card on the page around it', async () => {
    const page = await suite.open('frames');
    const { frame } = await frameOf(page, 'low');
    await waitForMarks(frame);
    const { x, y } = await hoverMark(frame, 'muscle cramps');
    await waitForCardNamed(page, 'Muscle cramp');
    expect(await page.$(CARD_HOST)).not.toBeNull();
    const card = await until('the card', () => cardBox(page));
    expect(card.height).toBeGreaterThan(200);
    // It stands beside the term, and stays while the pointer goes into it.
    expect(Math.min(Math.abs(card.y - y), Math.abs(card.y + card.height - y))).toBeLessThan(30);
    const inside = middleOf(card);
    await page.mouse.move(x, (y + inside.y) / 2);
    await page.mouse.move(inside.x, inside.y, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 4 * CLOSE_GRACE_MS));
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
  });

  it('shows one card at a time, also where a key has opened one in another frame', async () => {
    const page = await suite.open('frames');
    const { frame: first } = await frameOf(page, 'same-origin');
    const { frame: second } = await frameOf(page, 'srcdoc');
    const countCards = async () => {
      const cards = [first, second].map((frame) => frame.$(CARD_HOST));
      return (await Promise.all(cards)).filter((card) => card !== null).length;
    };
    for (const frame of [page, first, second]) await waitForMarks(frame);
    // The first opens a card in the top frame.
    await giveCommand(suite.browser, 'next-term');
    await waitForCardNamed(page, 'Fibromyalgia');
    await giveCommand(suite.browser, 'next-term');
    await until('the card there', () => first.$(CARD_HOST));
    await hoverMark(second, 'joint pain');
    await until('the card beside it', () => second.$(CARD_HOST));
    await until('the other card to close', async () => (await countCards()) === 1);
    expect(await second.$(CARD_HOST)).not.toBeNull();
  });
});
