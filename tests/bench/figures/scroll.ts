import type { Browser } from 'puppeteer-core';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf } from '../median';
import { TERMS } from '../page-html';

/** How many frames are drawn while a page is scrolled, and how far in each, in CSS px. */
const FRAMES = 1500;
const STEP_PX = 12;
/** A frame that took longer came late. */
const LATE_MS = 1000 / 30;
const SECONDS_OF_READING = 40;

/** Scrolls a page frame by frame; gives how many of a thousand frames came late. */
function lateFrames(frames: number, stepPx: number, lateMs: number): Promise<number> {
  return new Promise((resolve) => {
    let late = 0;
    let left = frames;
    let last = performance.now();
    const next = (now: number) => {
      if (now - last > lateMs) late++;
      last = now;
      scrollBy({ top: stepPx, behavior: 'instant' });
      if (--left > 0) requestAnimationFrame(next);
      else resolve((1000 * late) / frames);
    };
    requestAnimationFrame(next);
  });
}

/** Scrolls a page at a screen a second, and gives which share of its terms, in per cent, came into view unmarked. */
function unmarkedShare(seconds: number, words: string): Promise<number> {
  const terms: Range[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of (node as Text).data.matchAll(new RegExp(words, 'g'))) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      terms.push(range);
    }
  }
  const isMarked = (term: Range) =>
    [...(CSS.highlights.get('healthgloss') ?? [])].some(
      (mark) =>
        mark.startContainer === term.startContainer && mark.startOffset === term.startOffset,
    );
  return new Promise((resolve) => {
    let seen = 0;
    let unmarked = 0;
    const start = performance.now();
    const next = (now: number) => {
      const isOver = now - start > seconds * 1000;
      scrollTo({ top: ((now - start) / 1000) * innerHeight, behavior: 'instant' });
      while (terms[0] && terms[0].getBoundingClientRect().top < innerHeight) {
        seen++;
        if (!isMarked(terms.shift() as Range)) unmarked++;
      }
      if (!isOver) requestAnimationFrame(next);
      else resolve(seen > 0 ? (100 * unmarked) / seen : Number.NaN);
    };
    // What is in view as the page comes is another figure's.
    setTimeout(() => {
      while (terms[0] && terms[0].getBoundingClientRect().top < innerHeight) terms.shift();
      requestAnimationFrame(next);
    }, 500);
  });
}

/** What scrolling costs, and whether marks are there before the reader is. */
export async function measureScroll({
  release,
  bare,
  address,
}: Bench): Promise<Record<string, number>> {
  const late = (browser: Browser) =>
    medianOf(
      () =>
        withBenchPage(browser, address('terms'), ({ page }) =>
          page.evaluate(lateFrames, FRAMES, STEP_PX, LATE_MS),
        ),
      5,
    );
  const unmarked = await withBenchPage(release, address('sparse'), ({ page }) =>
    page.evaluate(unmarkedShare, SECONDS_OF_READING, TERMS.join('|')),
  );
  return {
    'scroll.lateFrames': (await late(release)) - (await late(bare)),
    'scroll.unmarked': unmarked,
  };
}
