import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { cardText, waitForCardOf } from '../../driver/card';
import { EVERY_MENTION } from '../../driver/every-mention';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { startSuite } from './suite';

/** What the script of the page offers: it gives what went wrong while it wrote. */
declare function stream(pauseMs: number, leastWords: number, ...ways: string[]): Promise<string[]>;

const suite = startSuite({ settings: EVERY_MENTION });
let page: Page;

beforeEach(async () => {
  page = await suite.open('streamed');
  await waitForMarks(page, 4);
});

const WRITING = 'data appendData textContent cursor texts spans markup nested'.split(' ');
const DRAWING = 'rolling countdown spoken again moved'.split(' ');

/** A word each so many ms: faster than changes settle, and slower. */
it.each([20, 110])(
  'no mark goes and comes back while a page writes, and what it writes is marked before it is all there (%i ms)',
  async (pauseMs) => {
    const faults = await page.evaluate(
      (...all) => stream(...all),
      pauseMs,
      23,
      ...WRITING,
      ...DRAWING,
    );
    expect(faults).toEqual([]);
  },
);

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
  ['sciatica', ['data', 'textContent', 'countdown']],
  ['arthritis', ['markup', 'nested', 'spoken', 'again', 'moved']],
])(
  'the card of “%s” stays open under a pointer at rest while a page writes (%s)',
  async (term, ways) => {
    await hoverMark(page, term);
    await waitForCardOf(page, term);
    const seen = await watchCard();
    for (const way of ways) {
      await page.evaluate((it) => stream(60, 12, it), way);
      expect(await seen(), way).toEqual([true]);
      expect((await cardText(page))?.toLowerCase(), way).toContain(term);
      expect(await explainedWords(), way).toEqual([term]);
    }
  },
);
