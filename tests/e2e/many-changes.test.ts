import { expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { EVERY_MENTION } from '../../driver/every-mention';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { disagreementIn } from './oracle';
import { startSuite } from './suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string, place?: string): HTMLElement;

const suite = startSuite({ settings: EVERY_MENTION });
/** Whether it is done counts here, not when: a machine that is busy with more takes several times as long. */
const PATIENCE = { timeout: 50_000, interval: 100 };

it('misses nothing in 200 bursts of changes', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page, 2);
  await page.evaluate(async () => {
    const main = document.querySelector('main') as HTMLElement;
    const terms = ['muscle cramps', 'nerve pain', 'tender points', 'muscle weakness'];
    for (let burst = 0; burst < 200; burst++) {
      const term = terms[burst % terms.length];
      for (let post = 0; post < 5; post++) addPost(`Burst ${burst}: ${term}.`);
      const posts = main.children;
      const textOf = (index: number) => (posts[index] as Element).firstChild as Text;
      textOf(burst * 2).data = `Edited: ${term}, and a spinal cord.`;
      main.append(posts[burst] as Element);
      posts[burst + 3]?.classList.toggle('seen');
      posts[burst + 1]?.remove();
      posts[burst]?.setAttribute('lang', burst % 3 === 0 ? 'fr' : 'en');
      textOf(burst + 2).splitText(3);
      await new Promise((resume) => setTimeout(resume));
    }
  });
  await expect.poll(() => disagreementIn(page.mainFrame()), PATIENCE).toBeNull();
  expect((await markedTexts(page)).length).toBeGreaterThan(500);
});

it('leaves no mark of 10,000 posts that came and went', async () => {
  const page = await suite.open('live-posts');
  const before = await waitForMarks(page, 2);
  await page.evaluate(async () => {
    for (let round = 0; round < 100; round++) {
      const posts = Array.from({ length: 100 }, () => addPost(`Round ${round}: muscle cramps.`));
      // Half of them are read before they go, half are not.
      if (round % 2 === 0) await new Promise((resume) => setTimeout(resume, 60));
      for (const post of posts) post.remove();
    }
  });
  await expect.poll(() => markedTexts(page), PATIENCE).toEqual(before);
  const marks = () => page.evaluate(() => CSS.highlights.get('healthgloss')?.size);
  await expect.poll(marks, PATIENCE).toBe(before.length);
});

it('goes on reading while the page never rests', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page, 2);
  await page.evaluate(() => {
    const clock = addPost('0 changes');
    let changes = 0;
    const change = () => {
      (clock.firstChild as Text).data = `${++changes} changes`;
      clock.dataset.changes = String(changes);
    };
    setInterval(change, 1);
    addPost('And still: nerve pain.');
  });
  await expect.poll(() => markedTexts(page)).toContain('nerve pain');
  const changes = () =>
    page.$eval('[data-changes]', (post) => Number((post as HTMLElement).dataset.changes));
  await expect.poll(changes, PATIENCE).toBeGreaterThan(1000);
  await page.evaluate(() => void addPost('At last: tender points.'));
  await expect.poll(() => markedTexts(page)).toContain('tender points');
});

/** With or without us, a tab of Firefox crashes at ten thousand, and Chromium is slow to make more: see docs/browser-notes.md. */
const DEPTH = BROWSER_NAME === 'firefox' ? 8000 : 20_000;

const HUGE: [string, (depth: number) => void][] = [
  [
    'ten million characters in one text',
    () => {
      const words = 'Nothing to see in these many words, which go on and on for ever. ';
      addPost(`${words.repeat(10_000_000 / words.length)} At the end: nerve pain.`).style.overflow =
        'hidden';
    },
  ],
  [
    'a million texts',
    () => {
      const part = document.createElement('div');
      for (let texts = 0; texts < 1_000_000; texts++) part.append('a ');
      part.append('At the end: nerve pain.');
      // Hidden, it spares the browser the laying out, which is not ours.
      const box = document.createElement('div');
      box.hidden = true;
      box.append(part);
      document.body.append(box);
      addPost('After that: nerve pain.');
    },
  ],
  [
    `${DEPTH} elements in one another`,
    (depth) => {
      const box = document.createElement('div');
      box.hidden = true;
      let at: Element = box;
      for (let elements = 0; elements < depth; elements++) {
        const inner = document.createElement(elements % 2 ? 'div' : 'span');
        inner.append('a ');
        at.append(inner);
        at = inner;
      }
      at.append('At the bottom: nerve pain.');
      document.body.append(box);
      addPost('After that: nerve pain.');
    },
  ],
];

it.each(HUGE)('reads past %s', async (_, grow) => {
  const page = await suite.open('live-posts');
  // The browser may still be clearing away the page before.
  await expect.poll(() => markedTexts(page), PATIENCE).toHaveLength(2);
  await page.evaluate(grow, DEPTH);
  await expect.poll(() => markedTexts(page), PATIENCE).toContain('nerve pain');
});
