import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { EVERY_MENTION } from '../../driver/every-mention';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { startSuite } from './suite';

/** What the scripts of the page offer. */
declare function addPost(text: string, place?: string): HTMLElement;
declare function addManyInQuickSuccession(count: number): void;

describe('a page that changes', () => {
  const suite = startSuite();
  let page: Page;
  const texts = () => expect.poll(() => markedTexts(page));

  beforeEach(async () => {
    page = await suite.open('live-posts');
    await waitForMarks(page, 2);
  });

  it('marks posts that are added', async () => {
    await page.evaluate(() => {
      addPost('New: peripheral neuropathy.', 'afterbegin');
    });
    await texts().toEqual(['peripheral neuropathy', 'fibromyalgia', 'joint pain']);
  });

  it('loses none of many posts in quick succession', async () => {
    await page.evaluate(() => addManyInQuickSuccession(60));
    await texts().toHaveLength(62);
  });

  it('follows posts that are edited, down to a single text', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild as Text;
      text.data = 'First: now it is my spinal cord, they say.';
    });
    await texts().toEqual(['spinal cord', 'joint pain']);
    await page.$eval('#second', (post) => post.replaceChildren('Second: all good.'));
    await texts().toEqual(['spinal cord']);
  });

  it('forgets posts that are removed', async () => {
    await page.$eval('#first', (post) => post.remove());
    await texts().toEqual(['joint pain']);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('healthgloss')?.size)).toBe(1);
  });

  it('takes its marks back when the page turns out to be in another language', async () => {
    await page.evaluate(() => {
      for (let post = 0; post < 20; post++) {
        addPost('Ich habe das seit vielen Jahren und weiß nicht, was ich noch machen soll.');
      }
    });
    await texts().toEqual([]);
  });
});

describe('a page on which every mention is marked', () => {
  const suite = startSuite({ settings: EVERY_MENTION });

  it('has marked what is shown later', async () => {
    const page = await suite.open('hidden-and-other-language');
    const before = await waitForMarks(page, 7);
    await page.$eval('#unfold', (part) => part.classList.remove('gone'));
    await expect.poll(() => markedTexts(page)).toEqual([...before, 'muscle weakness']);
  });
});
