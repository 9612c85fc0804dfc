import type { RemoteFinder } from '@/core/calls/remote-finder';
import { overlaps } from '@/core/geometry/rect';
import { readSettings } from '@/core/settings/read-settings';
import { background } from '@/extension/messaging';
import { openShadowRoot } from '@/extension/open-shadow-root';
import { type CardContent, CardHost } from '@/page/card/card-host';
import type { CardTarget } from '@/page/card/card-target';
import type { MentionChoice } from '@/page/mark/mentions';
import { type PageSession, startPageSession } from '@/page/session/page-session';
import { EVERY_MENTION } from '../../driver/every-mention';
import { countWork, type WorkCount } from './count-work';

/** So long after it has drawn itself, a page is as quiet as it gets. */
const REST_MS = 500;

/** How a page is scrolled through: so many screens at once, as a lookout sees three, and so long for each. */
const SCREENS_AT_ONCE = 2;
const SCROLL_MS = 110;

const marks = () => [...(CSS.highlights.get('healthgloss') ?? [])];

function isInView({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): boolean {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return overlaps(range.getBoundingClientRect(), viewport);
}

/** Walks the nodes that a session walks, and reads each character of their text: what any finder must do. */
function readEachCharacter(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const { data } = node;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  return sum;
}

/** Waits until a change is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until the page has drawn itself, and the browser has tidied up after it: until then times sway by half. */
async function atRest(): Promise<void> {
  await painted();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  await new Promise((resolve) => requestIdleCallback(resolve));
}

async function timeOf(show: () => void): Promise<number> {
  await painted();
  const before = performance.now();
  show();
  await painted();
  return performance.now() - before;
}

const finder: RemoteFinder = {
  mayHoldTerms: (texts) => background.mayHoldTerms(texts),
  findTerms: (texts, page) => background.findTerms(texts, page),
  judgePage: (sample) => background.judgePage(sample),
};

/** What the card of the bench opens on: a word that stands always at the same place. */
const target: CardTarget = {
  term: 'fibromyalgia',
  get node() {
    return document.body;
  },
  emphasis: null,
  words: () => 'fibro',
  rects: () => [new DOMRect(200, 200, 80, 20)],
  isThere: () => true,
};

/** What the bench may do inside a page, in the world of the content script. Times are in milliseconds. */
export function createPageBench() {
  let session: PageSession;
  let work: WorkCount;
  let card: CardContent;
  const nothing = () => {};
  const host = new CardHost({
    onEnter: nothing,
    onLeave: nothing,
    onPress: nothing,
    onAction: nothing,
  });

  /** Starts a session whose work is counted; it marks every mention unless told otherwise. */
  const start = (choice: MentionChoice = EVERY_MENTION) => {
    work = countWork(finder);
    work.begin();
    session = startPageSession(
      {
        root: document,
        finder: work.finder,
        openShadowRoot,
        choice,
        onTerms: nothing,
        pace: work.pace,
      },
      new AbortController().signal,
    );
  };
  const untilIdle = async () => {
    while (!work.isIdle()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const lastPosts = (count: number) => [...document.querySelectorAll('article')].slice(-count);

  return {
    /** How long the background, which does not run, takes to its first answer, over reading a text as JSON. */
    async firstAnswerOverParse(text: string) {
      const before = performance.now();
      await background.findTerms(['fibromyalgia'], { language: 'en', subjects: [] });
      const answered = performance.now();
      JSON.parse(text);
      return (answered - before) / (performance.now() - answered);
    },

    /** How long the background, which does not run, takes to its first answer. */
    async firstAnswer() {
      const before = performance.now();
      await background.findTerms(['fibromyalgia'], { language: 'en', subjects: [] });
      return performance.now() - before;
    },

    /** Has the background started, as it is while somebody reads one page after another. */
    async wakeBackground() {
      await background.findTerms(['fibromyalgia'], await background.judgePage(''));
    },

    async floor() {
      await atRest();
      const before = performance.now();
      readEachCharacter(document);
      return performance.now() - before;
    },

    async floorOfLast(posts: number) {
      await atRest();
      const articles = lastPosts(posts);
      const before = performance.now();
      for (const article of articles) readEachCharacter(article);
      return performance.now() - before;
    },

    /** Finds everything on the page as it stands, and marks every mention, or as is chosen at first. */
    async scan(isAsAtFirst = false) {
      await atRest();
      start(isAsAtFirst ? readSettings([]) : EVERY_MENTION);
      await untilIdle();
      return { workMs: work.workMs(), marks: marks().length };
    },

    /** Starts on a page that has drawn itself, and scrolls through it to its end. */
    async scrollThrough() {
      await atRest();
      start();
      await untilIdle();
      const { scrollingElement: page } = document;
      while (page && page.scrollTop + innerHeight < page.scrollHeight - 1) {
        scrollBy({ top: SCREENS_AT_ONCE * innerHeight, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, SCROLL_MS));
      }
      await untilIdle();
      return { workMs: work.workMs(), marks: marks().length };
    },

    /** The time until what is in view is marked, on a page that has drawn itself, and the longest slice of work. */
    async scanInSlices() {
      await atRest();
      const markedAt = new Map<AbstractRange, number>();
      const { add } = Highlight.prototype;
      Highlight.prototype.add = function (range) {
        markedAt.set(range, performance.now());
        return add.call(this, range);
      };
      const before = performance.now();
      start();
      await untilIdle();
      Highlight.prototype.add = add;
      const times = marks()
        .filter(isInView)
        .map((range) => markedAt.get(range) as number);
      return {
        firstMarksMs: Math.max(...times) - before,
        inView: times.length,
        longestSliceMs: work.longestSliceMs(),
      };
    },

    /** One move of the pointer after another over the viewport, asked of the session and of the browser alone. */
    hitTest(moves: number) {
      const points = Array.from({ length: moves }, (_, i) => ({
        x: (i * 37) % innerWidth,
        y: (i * 23) % innerHeight,
      }));
      const time = (ask: (x: number, y: number) => unknown) => {
        const before = performance.now();
        const hits = points.filter(({ x, y }) => ask(x, y)).length;
        return { ms: performance.now() - before, hits };
      };
      const bare = time((x, y) => document.caretPositionFromPoint(x, y, { shadowRoots: [] }));
      return { bareMs: bare.ms, ...time((x, y) => session.markAt(x, y)) };
    },

    /** Starts a session, and waits until the page is read. */
    async startCounting() {
      start();
      await untilIdle();
      await atRest();
      work.reset();
    },

    /** What was done since then, and in how many of the last posts a term is marked. */
    counted(posts: number) {
      const all = marks();
      const found = lastPosts(posts).filter((post) =>
        all.some(({ startContainer }) => post.contains(startContainer)),
      );
      return { isIdle: work.isIdle(), workMs: work.workMs(), found: found.length };
    },

    /** Opens a card until it is on the screen, and closes it again. */
    async openCard() {
      card ??= {
        drawing: await background
          .drawCard({ term: 'article/fibromyalgia', seen: 'fibro', canGoBack: false })
          .then((drawing) => drawing ?? Promise.reject(new Error('There is no such card.'))),
        styles: await background.cardStyles(),
      };
      const ms = await timeOf(() => host.show(card, target));
      host.hide();
      return ms;
    },

    /** The same with nothing but the words of the card. */
    async openBareRoot() {
      host.show(card, target);
      const shown = document.querySelector('[popover]:popover-open') as Element;
      const words = openShadowRoot(shown)?.querySelector('.card')?.textContent ?? '';
      host.hide();
      const bare = document.createElement('div');
      const ms = await timeOf(() => {
        bare.style.cssText = 'position:fixed;top:200px;left:200px;width:350px;background:white';
        bare.attachShadow({ mode: 'closed' }).append(words);
        document.documentElement.append(bare);
      });
      bare.remove();
      return ms;
    },
  };
}

export type PageBench = ReturnType<typeof createPageBench>;
