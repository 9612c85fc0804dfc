import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { cardText, waitForCardOf } from '../../driver/card';
import { EVERY_MENTION } from '../../driver/every-mention';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

/** What the script of the page offers. */
declare function stream(
  pauseMs: number,
  ...ways: string[]
): Promise<{ lost: string[]; wrong: string[]; beforeEnd: string[] }>;

const suite = startSuite({ settings: EVERY_MENTION });
let page: Page;

beforeEach(async () => {
  page = await suite.open('streamed');
  await waitForMarks(page, 4);
});

/** Each of these writes in parts of the page of their own. */
const WAYS = [
  ['data', 'markup', 'rolling'],
  ['appendData', 'nested'],
  ['textContent', 'again'],
  ['cursor', 'moved'],
  ['texts'],
  ['spans'],
  ['countdown'],
];
const WRITING = [
  'data',
  'appendData',
  'textContent',
  'cursor',
  'texts',
  'spans',
  'markup',
  'nested',
];
const PAUSES_MS = [20, 110];

const stretches = PAUSES_MS.flatMap((pauseMs) => WAYS.map((ways) => [pauseMs, ways] as const));

it.each(stretches)(
  'no mark goes and comes back while a page writes, a word each %i ms (%s)',
  async (pauseMs, ways) => {
    const { lost, wrong } = await page.evaluate((...all) => stream(...all), pauseMs, ...ways);
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
  },
);

it.each(WRITING)('what a page writes is marked before it is all there (%s)', async (way) => {
  const { beforeEnd } = await page.evaluate((...all) => stream(...all), 40, way);
  expect(beforeEnd).toContain('tingling');
});

/** Has the page note from frame to frame whether a card is there; gives what it has noted. */
async function watchCard(): Promise<() => Promise<boolean[]>> {
  const notes = await page.evaluateHandle(() => {
    const seen = new Set<boolean>();
    const look = () => {
      seen.add(document.querySelector('[popover]:popover-open') !== null);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  return () => notes.evaluate((seen) => [...seen]);
}

/** The words that are painted as those which the card explains. */
const explainedWords = () =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('healthgloss-open') ?? [], (range) =>
      range.startContainer.isConnected
        ? range.startContainer.textContent?.slice(range.startOffset, range.endOffset)
        : 'gone',
    ),
  );

it.each([
  ['sciatica', 'data'],
  ['sciatica', 'textContent'],
  ['sciatica', 'countdown'],
  ['arthritis', 'markup'],
  ['arthritis', 'nested'],
  ['arthritis', 'again'],
  ['arthritis', 'moved'],
])(
  'the card of “%s” stays open under a pointer at rest while a page writes (%s)',
  async (term, way) => {
    await hoverMark(page, term);
    await waitForCardOf(page, term);
    const seen = await watchCard();
    await page.evaluate((...all) => stream(...all), 60, way);
    expect(await seen()).toEqual([true]);
    expect((await cardText(page))?.toLowerCase()).toContain(term);
    expect(await explainedWords()).toEqual([term]);
  },
);
