import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { askCard, cardBox, cardText, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { type Box, boxesOfMark, waitForMarks } from '../../driver/marks';
import { middleOf } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

describe('the card on a narrow screen that fingers touch', () => {
  const suite = startSuite({ touch: true });
  const HEIGHT = 640;
  let page: Page;

  beforeEach(async () => {
    page = await suite.open('sample-thread');
    await waitForMarks(page, 10);
  });

  /** Scrolls a mark to a height of the screen, and taps it. */
  async function tapMark(text: string, top: number): Promise<Box> {
    await boxesOfMark(page, text);
    // What is below the page's end cannot be scrolled to the top.
    const [box] = await until('the mark in its place', async () => {
      const boxes = await boxesOfMark(page, text);
      await page.evaluate(
        (by) => scrollBy({ top: by, behavior: 'instant' }),
        (boxes[0]?.y ?? 0) - top,
      );
      return boxes.map((each) => ({ ...each, y: each.y - (boxes[0]?.y ?? 0) + top }));
    });
    const { x, y } = middleOf(box as Box);
    await page.touchscreen.tap(x, y);
    return box as Box;
  }

  const sheet = () => until('the card', () => cardBox(page));
  const scrolledTo = () => page.evaluate(() => scrollY);

  it.each([
    ['the lower edge', 100, (box: Box) => box.y + box.height],
    ['the upper edge for a term low on the screen', 560, (box: Box) => HEIGHT - box.y],
  ])(
    'is a sheet along %s, as wide as the screen, and the term stays in view',
    async (_, top, edgeOf) => {
      const mark = await tapMark('fibro', top);
      await waitForCardNamed(page, 'Fibromyalgia');
      const before = await scrolledTo();
      const box = await sheet();
      expect([box.x, box.width]).toEqual([
        0,
        await page.evaluate(() => document.documentElement.clientWidth),
      ]);
      expect(edgeOf(box)).toBeCloseTo(HEIGHT, 0);
      expect(box.height).toBeLessThan(0.7 * HEIGHT);
      expect(mark.y + mark.height <= box.y || mark.y >= box.y + box.height).toBe(true);
      expect(await scrolledTo()).toBe(before);
    },
  );

  it('stays while the page scrolls, the term out of view too', async () => {
    await tapMark('fibro', 100);
    await waitForCardNamed(page, 'Fibromyalgia');
    const before = await sheet();
    await page.touchscreen.touchStart(180, 200);
    for (const y of [170, 140, 110, 80]) await page.touchscreen.touchMove(180, y);
    await page.touchscreen.touchEnd();
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    // Long enough for a card that has lost its term.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(page)).toContain('Fibromyalgia');
    expect(await sheet()).toEqual(before);
  });

  it.each([
    ['a second tap on the term', async (mark: Box) => middleOf(mark)],
    ['a tap elsewhere', async () => ({ x: 4, y: 60 })],
    ['its button', async () => middleOf(await until('the button', () => cardBox(page, '.close')))],
  ])('closes with %s', async (_, placeOf) => {
    const mark = await tapMark('fibro', 100);
    await waitForCardNamed(page, 'Fibromyalgia');
    const { x, y } = await placeOf(mark);
    await page.touchscreen.tap(x, y);
    await waitForNoCard(page);
  });

  it('has targets of 44 px in head and foot', async () => {
    await tapMark('fibro', 100);
    await waitForCardNamed(page, 'Fibromyalgia');
    const heights = await askCard(page, (root) =>
      [...root.querySelectorAll('.head button, .foot button')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.getBoundingClientRect().height),
    );
    expect(heights?.length).toBe(4);
    expect(Math.min(...(heights ?? []))).toBeGreaterThanOrEqual(44);
  });
});
