import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import { cardBox, cardText, waitForCard, waitForCardNamed, waitForNoCard } from '../../driver/card';
import { type Box, waitForMarks } from '../../driver/marks';
import { hoverMark, type Point, pointOfMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

const suite = startSuite();
const withoutUs = startSuite({ extension: false });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function open(): Promise<Page> {
  const page = await suite.open('pointed-at');
  await waitForMarks(page, 2);
  return page;
}

function holds(box: Box | null, { x, y }: Point): boolean {
  return box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

describe('the wheel', () => {
  const NOTCH_PX = 100;

  it.each([
    ['the page', 'fibromyalgia', () => scrollY],
    ['a part of it', 'peripheral neuropathy', () => document.querySelector('#box')?.scrollTop],
  ])('scrolls %s, with a card that comes under the pointer', async (_, text, scrolled) => {
    const page = await open();
    const hand = await hoverMark(page, text);
    await waitForCard(page);
    const before = (await page.evaluate(scrolled)) ?? 0;
    await page.mouse.wheel({ deltaY: 40 });
    await until('the first turn', async () => ((await page.evaluate(scrolled)) ?? 0) > before);
    await until('the card under the pointer', async () => holds(await cardBox(page), hand));
    // A turn that goes on without a pause is the page's in any case.
    await pause(2 * OPEN_DELAY_MS);
    for (let turn = 0; turn < 2; turn++) await page.mouse.wheel({ deltaY: NOTCH_PX });
    await until(
      'all turns',
      async () => ((await page.evaluate(scrolled)) ?? 0) >= before + 40 + 2 * NOTCH_PX - 1,
    );
  });
});

describe('a drag', () => {
  /** Presses on the word, waits longer than a card does, and drags down to the third paragraph. */
  async function select(page: Page, { x, y }: Point): Promise<string> {
    const to = await page.$eval('#third', (part) => part.getBoundingClientRect().toJSON());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 1, y);
    await pause(2 * OPEN_DELAY_MS);
    // Where the card would be.
    await page.mouse.move(x + 20, to.y + 10, { steps: 30 });
    await page.mouse.up();
    return page.evaluate(() => String(getSelection()));
  }

  /** Presses on the word; again where the machine was so slow that the card had opened. */
  async function pressBeforeTheCard(page: Page): Promise<Point> {
    for (;;) {
      const point = await hoverMark(page, 'fibromyalgia');
      await page.mouse.down();
      if ((await cardText(page)) === null) return point;
      await page.mouse.up();
      await page.mouse.click(3, 3);
      await waitForNoCard(page);
    }
  }

  it.each(['at once', 'with a card open'])('selects what it would without us, %s', async (when) => {
    const plain = await withoutUs.open('pointed-at');
    const page = await open();
    const point = await pointOfMark(page, 'fibromyalgia');
    const wanted = await select(plain, point);
    expect(wanted).toContain('The second paragraph');
    if (when === 'with a card open') {
      await hoverMark(page, 'fibromyalgia');
      await waitForCard(page);
    }
    expect(await select(page, point)).toBe(wanted);
    await waitForNoCard(page);
  });

  it('opens nothing while the button is down', async () => {
    const page = await open();
    const { x, y } = await pressBeforeTheCard(page);
    await pause(2 * OPEN_DELAY_MS);
    expect(await cardText(page)).toBeNull();
    await page.mouse.move(x + 30, y + 30, { steps: 5 });
    await page.mouse.up();
    await pause(2 * OPEN_DELAY_MS);
    expect(await cardText(page)).toBeNull();
    await page.mouse.move(x, y, { steps: 5 });
    await waitForCardNamed(page, 'Fibromyalgia');
  });
});

describe('a card open on a term', () => {
  async function openCard(): Promise<[Page, Point]> {
    const page = await open();
    const point = await hoverMark(page, 'fibromyalgia');
    await waitForCard(page);
    return [page, point];
  }

  it.each([
    ['a double click, which selects its word', { count: 2 }, 'fibromyalgia'],
    ['a click for a menu', { button: 'right' }, ''],
  ] as const)('makes way for what the page shows at %s', async (_, click, selected) => {
    const [page, { x, y }] = await openCard();
    await page.mouse.click(x, y, click);
    await waitForNoCard(page);
    await pause(2 * OPEN_DELAY_MS);
    expect(await cardText(page)).toBeNull();
    if (selected) expect(await page.evaluate(() => String(getSelection()).trim())).toBe(selected);
  });

  it('stays above the page when that closes all popovers', async () => {
    const [page] = await openCard();
    const isInFront = await page.evaluate(async () => {
      const [host] = document.querySelectorAll<HTMLElement>(':popover-open');
      host?.hidePopover();
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      return host?.matches(':popover-open');
    });
    expect(isInFront).toBe(true);
  });

  it('is no popover that the page hears of', async () => {
    const page = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['beforetoggle', 'toggle']) {
        document.addEventListener(type, ({ type }) => void heard.push(type), true);
      }
      Object.assign(window, { heard });
      const own = document.createElement('details');
      document.body.append(own);
      own.open = true;
    });
    await hoverMark(page, 'fibromyalgia');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toEqual(['toggle']);
  });

  it('is closed once the page has taken it away, and Escape is the page’s again', async () => {
    const [page] = await openCard();
    await page.evaluate(() => {
      document.querySelector(':popover-open')?.remove();
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    });
    await until('the word to be as it was', () =>
      page.evaluate(() => !CSS.highlights.has('healthgloss-open')),
    );
    await page.keyboard.press('Escape');
    expect(await page.$eval('body', (body) => body.dataset.key)).toBe('Escape');
  });
});

it('closes the card when the pointer goes into a frame, of which nothing is heard', async () => {
  const page = await open();
  await hoverMark(page, 'muscle weakness');
  await waitForCard(page);
  const { x, y } = await page.$eval('iframe', (it) => it.getBoundingClientRect().toJSON());
  // So fast that no place between the term and the frame is heard of.
  await page.mouse.move(x + 40, y + 40);
  await waitForNoCard(page);
});
