import { expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { until } from '../../driver/until';
import { disagreementIn } from '../e2e/oracle';
import { startSuite } from '../e2e/suite';

/** What the script of the page `live-posts` offers. */
declare function addPost(text: string): HTMLElement;

const MINUTE_MS = 60_000;

const suite = startSuite();

it('goes on reading for a minute in which the page changes each millisecond', async () => {
  const page = await suite.open('live-posts');
  await waitForMarks(page, 2);
  const start = Date.now();
  await page.evaluate(() => {
    const clock = addPost('0 changes');
    let changes = 0;
    const change = () => {
      (clock.firstChild as Text).data = `${++changes} changes, and nerve pain`;
      clock.dataset.changes = String(changes);
      clock.classList.toggle('odd');
    };
    // A timer of its own comes every four milliseconds at most.
    for (let timer = 0; timer < 5; timer++) setInterval(change, 1);
  });
  let posts = 0;
  while (Date.now() - start < MINUTE_MS) {
    const term = ['muscle cramps', 'tender points', 'muscle weakness'][posts++ % 3] as string;
    await page.evaluate((text) => void addPost(text), `Post ${posts}: ${term}.`);
    const found = async () => (await markedTexts(page)).filter((it) => it === term).length;
    await until(`post ${posts} to be marked`, async () => (await found()) === Math.ceil(posts / 3));
  }
  const changes = await page.$eval('[data-changes]', (it) =>
    Number((it as HTMLElement).dataset.changes),
  );
  console.log(`${changes} changes, ${posts} posts`);
  expect(changes).toBeGreaterThan(10_000);
  await page.evaluate(() => {
    for (let timer = 0; timer < 1000; timer++) clearInterval(timer);
  });
  await expect.poll(() => disagreementIn(page.mainFrame())).toBeNull();
});
