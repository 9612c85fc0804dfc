import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { EVERY_MENTION } from '../../driver/every-mention';
import { waitForMarks } from '../../driver/marks';
import { startSuite } from './suite';

/** What the script of the page offers. */
declare function stream(
  way: string,
  pauseMs: number,
): Promise<{ lost: string[]; wrong: string[]; beforeEnd: string[] }>;

const suite = startSuite({ settings: EVERY_MENTION });
let page: Page;

beforeEach(async () => {
  page = await suite.open('streamed');
  await waitForMarks(page, 4);
});

const GROWING = ['data', 'appendData', 'textContent', 'cursor', 'texts', 'spans'];
const DRAWN_ANEW = ['markup', 'nested'];
const IN_PLACE = ['rolling', 'countdown', 'again', 'moved'];
const PAUSES_MS = [10, 70, 130];

it.each(
  [...GROWING, ...DRAWN_ANEW, ...IN_PLACE].flatMap((way) =>
    PAUSES_MS.map((pauseMs) => [way, pauseMs] as const),
  ),
)(
  'no mark goes and comes back while a page writes (%s), a word each %i ms',
  async (way, pauseMs) => {
    const { lost, wrong } = await page.evaluate((...given) => stream(...given), way, pauseMs);
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
  },
  30_000,
);

it.each([...GROWING, ...DRAWN_ANEW])(
  'what is written is marked before it is all there (%s)',
  async (way) => {
    const { beforeEnd } = await page.evaluate((...given) => stream(...given), way, 30);
    expect(beforeEnd).toContain('tingling');
  },
);
