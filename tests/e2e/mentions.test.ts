import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCardNamed } from '../../driver/card';
import { giveCommand } from '../../driver/commands';
import { EVERY_MENTION } from '../../driver/every-mention';
import { markedTexts } from '../../driver/marks';
import { openPopup, popupText, press } from '../../driver/popup';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();

/** What people would call a post on pages modelled on forums, and where its text stands. */
const POSTS = {
  discourse: '.topic-post .cooked',
  phpbb: '.row1 > td > .postbody, .row2 > td > .postbody',
  nodebb: '[component=post] > [component="post/content"]',
  reddit: 'talk-comment > div',
  healthunlocked: '#body, .sc-rep:not(.sc-off) > .sc-x',
  xenforo: '.bbWrapper',
  comments: '.type-post, .comment-body',
  'news-comments': '.commtext',
  'thread-of-forty': '.message',
  'long-article': 'main',
};

const TERM = 'polyneuropathy';

/** Adds two mentions of a term to each element of a selector; gives how many elements there are. */
function mentionTwice(page: Page, selector: string): Promise<number> {
  return page.$$eval(
    selector,
    (elements, term) => {
      for (const element of elements) {
        const said = document.createElement('p');
        said.textContent = `It is ${term}, they say, and ${term} again.`;
        element.prepend(said);
      }
      return elements.length;
    },
    TERM,
  );
}

const countOf = async (page: Page) =>
  (await markedTexts(page)).filter((text) => text === TERM).length;

describe('a term', () => {
  it.each(Object.entries(POSTS))(
    'is marked once in each post on the page %s',
    async (name, selector) => {
      const page = await suite.open(name);
      const posts = await mentionTwice(page, selector);
      expect(posts).toBeGreaterThan(0);
      await expect.poll(() => countOf(page)).toBe(posts);
    },
  );

  it('is marked once in a table of figures', async () => {
    const page = await suite.open('figures');
    await expect.poll(() => markedTexts(page)).toEqual(['rheumatoid arthritis']);
  });
});

/** Where each mention and each mark of a term stands, in screens from the top. */
async function screensDown(
  page: Page,
  term: string,
): Promise<{ mentions: number[]; marks: number[] }> {
  return page.evaluate((word) => {
    const topOf = (range: AbstractRange) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return {
        text: live.toString(),
        at: (live.getBoundingClientRect().top + scrollY) / innerHeight,
      };
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const mentions: number[] = [];
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const startOffset = node.data.indexOf(word);
      if (startOffset < 0) continue;
      const range = {
        startContainer: node,
        startOffset,
        endContainer: node,
        endOffset: startOffset + 1,
      };
      mentions.push(topOf(range as unknown as AbstractRange).at);
    }
    const marks = [...(CSS.highlights.get('healthgloss') ?? [])].map(topOf);
    return { mentions, marks: marks.filter(({ text }) => text === word).map(({ at }) => at) };
  }, term);
}

describe('in a long text', () => {
  it('no mention is further than about two screens from a mark', async () => {
    const page = await suite.open('long-article');
    await expect.poll(() => markedTexts(page)).toEqual(expectedTexts('long-article'));
    const { mentions, marks } = await screensDown(page, 'osteoarthritis');
    expect(marks.length).toBeLessThan(mentions.length / 2);
    const distances = mentions.map((at) => Math.min(...marks.map((mark) => Math.abs(mark - at))));
    expect(Math.max(...distances)).toBeLessThan(2.2);
  });
});

/** The words that are marked, each with what stands before it, so that mentions can be told from one another. */
function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('healthgloss') ?? [])]
      .map(({ startContainer, startOffset }) => {
        const post = startContainer.parentElement?.closest('[id]')?.id;
        return `${post} ${(startContainer as Text).data.slice(Math.max(0, startOffset - 30), startOffset + 12)}`;
      })
      .sort(),
  );
}

describe('the same mentions are marked', () => {
  const pages = ['thread-of-forty', 'long-article', 'sample-thread'];

  it.each(pages)('wherever the page %s is scrolled to when it loads', async (name) => {
    const fromTop = await suite.open(name);
    await expect.poll(() => markedTexts(fromTop)).toEqual(expectedTexts(name));
    const expected = await marksOf(fromTop);
    const scrolled = await suite.browser.browser.newPage();
    await scrolled.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () => scrollTo(0, document.body.scrollHeight / 2)),
    );
    await scrolled.goto(fromTop.url());
    await expect.poll(() => marksOf(scrolled)).toEqual(expected);
  });

  it.each(['append', 'prepend'] as const)(
    'when posts come in one by one (%s), and none that is marked is unmarked on the way',
    async (place) => {
      const page = await suite.open('thread-of-forty');
      await expect.poll(() => markedTexts(page)).toEqual(expectedTexts('thread-of-forty'));
      const whole = await marksOf(page);
      const lost = await page.evaluate(async (how) => {
        const list = document.querySelector('.posts') as Element;
        const posts = [...list.children];
        list.replaceChildren(...(how === 'append' ? posts.slice(0, 4) : posts.slice(-4)));
        const rest = how === 'append' ? posts.slice(4) : posts.slice(0, -4).reverse();
        const pause = () => new Promise((resolve) => setTimeout(resolve, 80));
        const painted = () => [...(CSS.highlights.get('healthgloss') ?? [])];
        const gone: string[] = [];
        while (painted().some(({ startContainer }) => !startContainer.isConnected)) await pause();
        for (const post of rest) {
          const before = painted();
          list[how](post);
          await pause();
          const now = new Set(painted());
          gone.push(
            ...before.filter((it) => !now.has(it)).map((it) => it.startContainer.textContent ?? ''),
          );
        }
        return gone;
      }, place);
      await expect.poll(() => marksOf(page)).toEqual(whole);
      if (place === 'append') expect(lost).toEqual([]);
    },
    60_000,
  );
});

describe('the mentions that are not marked', () => {
  const openMention = (page: Page) =>
    page.evaluate(() => {
      const [open] = CSS.highlights.get('healthgloss-open') ?? [];
      return open?.startContainer.parentElement?.closest('tr')?.textContent;
    });

  it('count in the popup, and the keys go to each', async () => {
    const page = await suite.open('figures');
    await expect.poll(() => markedTexts(page)).toEqual(['rheumatoid arthritis']);
    const popup = await openPopup(suite.browser, page);
    await press(popup, '#tab-page');
    await expect.poll(() => popupText(popup)).toContain('13 times');
    await popup.close();
    await page.bringToFront();
    for (const row of [undefined, '1rheumatoid arthritis7', '2rheumatoid arthritis4']) {
      await giveCommand(suite.browser, 'next-term');
      await waitForCardNamed(page, 'Rheumatoid arthritis');
      await expect.poll(() => openMention(page)).toBe(row);
    }
  });
});

describe('where every mention is wanted', () => {
  const wanting = startSuite({ settings: EVERY_MENTION });

  it('every mention is marked', async () => {
    const page = await wanting.open('figures');
    await expect.poll(async () => (await markedTexts(page)).length).toBe(13);
  });
});
