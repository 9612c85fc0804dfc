import type { Browser } from 'puppeteer-core';
import { until } from '../../../driver/until';
import type { Bench } from '../bench';
import { withBenchPage } from '../bench-page';
import { medianOf, ratioOfMedians } from '../median';
import { createPosts, TERMS } from '../page-html';

const POSTS = 200;
const BURSTS = 15;

/** The time in which a page inserts 2,000 nodes, lays itself out, removes them and does so again. */
function changeTwoThousandNodes(): Promise<number> {
  return new Promise((resolve) => {
    const place = document.querySelector('#posts') as Element;
    const before = performance.now();
    const added = Array.from({ length: 2000 }, (_, i) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Hello ${i}`;
      place.append(paragraph);
      return paragraph;
    });
    document.body.getBoundingClientRect();
    for (const paragraph of added) paragraph.remove();
    document.body.getBoundingClientRect();
    // What observers do comes before this.
    queueMicrotask(() => resolve(performance.now() - before));
  });
}

/** Marks the words of a page, and observes it, as the extension does, but for doing anything about its changes. */
function markAndObserve(words: string): void {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of (node as Text).data.matchAll(new RegExp(words, 'g'))) {
      const [startContainer, startOffset, endOffset] = [node, index, index + word.length];
      highlight.add(
        new StaticRange({ startContainer, startOffset, endContainer: node, endOffset }),
      );
    }
  }
  CSS.highlights.set('healthgloss', highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(healthgloss) { text-decoration: underline dotted #16918a 2px }');
  document.adoptedStyleSheets = [sheet];
  const attributeFilter = 'aria-readonly contenteditable lang role class hidden open style';
  new MutationObserver(() => {}).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: attributeFilter.split(' '),
  });
  new MutationObserver(() => {}).observe(document, { characterDataOldValue: true, subtree: true });
}

/** The time of the page's own changes, with 8,000 marks and two observers: ours, or such as do nothing. */
async function mutationMs(browser: Browser, { address }: Bench, isBare: boolean): Promise<number> {
  return withBenchPage(browser, address('many'), async ({ page }) => {
    if (isBare) await page.evaluate(markAndObserve, TERMS.join('|'));
    const marks = () => page.evaluate(() => CSS.highlights.get('healthgloss')?.size ?? 0);
    await until('8,000 marks', async () => (await marks()) >= 8000);
    await page.evaluate(changeTwoThousandNodes);
    return medianOf(() => page.evaluate(changeTwoThousandNodes));
  });
}

/** Appends posts as a page does that loads more: ten at a time, all within 100 ms. */
function appendPosts(posts: string[]): Promise<void> {
  return new Promise((resolve) => {
    const place = document.querySelector('#posts') as Element;
    const append = () => {
      place.insertAdjacentHTML('beforeend', posts.splice(0, 10).join(''));
      if (posts.length > 0) setTimeout(append, 4);
      else resolve();
    };
    append();
  });
}

function burstPosts(): string[] {
  const post = createPosts({ seed: 7 });
  return Array.from({ length: POSTS }, () => post().replace('<p>', '<p>fibromyalgia '));
}

/** The time of reading every character of the posts. */
function burstFloorMs({ bench, address }: Bench): Promise<number> {
  return withBenchPage(bench, address('small'), async ({ page, ask }) => {
    await page.evaluate(appendPosts, burstPosts());
    return ask((it, posts) => it.floorOfLast(posts), POSTS);
  });
}

/** In how many of the posts a term is marked, and our time on the main thread for all. */
function burst({ bench, address }: Bench) {
  return withBenchPage(bench, address('small'), async ({ page, ask }) => {
    await ask((it) => it.wakeBackground());
    await ask((it) => it.startCounting());
    await page.evaluate(appendPosts, burstPosts());
    return until('all posts to be read', async () => {
      const now = await ask((it, posts) => it.counted(posts), POSTS);
      return now.isIdle && now;
    });
  });
}

/** What a page's own changes cost with the extension, and what the extension has to do about them. */
export async function measureChanges(bench: Bench): Promise<Record<string, number>> {
  const mutation = await ratioOfMedians(
    () => mutationMs(bench.release, bench, false),
    () => mutationMs(bench.bare, bench, true),
    9,
  );
  const found: number[] = [];
  const burstMs = async () => {
    const read = await burst(bench);
    found.push(read.found);
    return read.workMs;
  };
  const ratio = await ratioOfMedians(burstMs, () => burstFloorMs(bench), BURSTS);
  return {
    'mutation.overObserver': mutation,
    'burst.found': Math.min(...found),
    'burst.ratio': ratio,
  };
}
