import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askCard, waitForCardNamed, waitForCardOf, waitForNoCard } from '../../driver/card';
import { type Command, giveCommand } from '../../driver/commands';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { openPopup, press, pressButton } from '../../driver/popup';
import { until } from '../../driver/until';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();

async function open(name: string): Promise<Page> {
  const page = await suite.open(name);
  await page.bringToFront();
  await waitForMarks(page, expectedTexts(name).length);
  return page;
}

async function stepsTo(page: Page, command: Command, name: string): Promise<void> {
  await giveCommand(suite.browser, command);
  const nameOnCard = () => askCard(page, (root) => root.querySelector('.name')?.textContent);
  await expect.poll(nameOnCard).toBe(name);
}

/** Has the popup show a term of a page, by its name there. */
async function reveal(page: Page, name: string): Promise<void> {
  const popup = await openPopup(suite.browser, page);
  await press(popup, '#tab-page');
  await pressButton(popup, name);
  await waitForCardNamed(page, name);
}

describe('where terms are out of sight', () => {
  /** The terms that can be seen, in the order in which they are read. */
  const SEEN = ['Muscle cramp', 'Fibromyalgia', 'Nerve pain', 'Spinal cord', 'Tender point'];

  it('steps go on over them, and round at the end', async () => {
    const page = await open('out-of-sight');
    for (const name of [...SEEN, ...SEEN]) await stepsTo(page, 'next-term', name);
  });

  it('steps go back over them', async () => {
    const page = await open('out-of-sight');
    await stepsTo(page, 'next-term', 'Muscle cramp');
    for (const name of SEEN.toReversed()) await stepsTo(page, 'previous-term', name);
  });

  it('steps scroll no box that readers cannot scroll back', async () => {
    const page = await open('out-of-sight');
    const scrolled = () =>
      page.$$eval('#story ~ *, #story *, section > *', (boxes) =>
        boxes
          .filter((box) => getComputedStyle(box).overflowX === 'hidden')
          .map(({ id, scrollLeft, scrollTop }) => [id, scrollLeft, scrollTop]),
      );
    const before = await scrolled();
    for (const name of SEEN) await stepsTo(page, 'next-term', name);
    expect(await scrolled()).toEqual(before);
  });

  it('the list of terms shows the first mention that can be seen', async () => {
    const page = await open('out-of-sight');
    await reveal(page, 'Fibromyalgia');
    const isInStory = await page.evaluate(() => {
      const [range] = CSS.highlights.get('healthgloss-open') ?? [];
      return document.querySelector('#story')?.contains(range?.startContainer ?? null);
    });
    expect(isInStory).toBe(true);
  });

  it('the list explains one that can be seen nowhere, and leaves the page where it is', async () => {
    const page = await open('out-of-sight');
    await reveal(page, 'Joint pain');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('a card closes when its term is scrolled out of a box', async () => {
    const page = await open('out-of-sight');
    await hoverMark(page, 'nerve pain');
    await waitForCardOf(page, 'nerve pain');
    await page.$eval('#box', (box) => box.scrollTo({ top: 0, behavior: 'instant' }));
    await waitForNoCard(page);
  });
});

it('a step ends beside what covers the page', async () => {
  const page = await open('half-covered');
  for (let post = 1; post <= 8; post++) {
    for (const name of ['Peripheral neuropathy', 'Joint pain']) {
      await stepsTo(page, 'next-term', name);
      const isOnTop = await page.evaluate(() => {
        const [range] = CSS.highlights.get('healthgloss-open') ?? [];
        const live = new Range();
        if (range) {
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
        }
        const { left, top, height } = live.getBoundingClientRect();
        const hit = document.elementFromPoint(left + 5, top + height / 2);
        return hit?.contains(live.startContainer) === true && hit.closest('article') !== null;
      });
      expect(isOnTop, `${name} of post ${post}`).toBe(true);
    }
  }
});

it('steps stay inside a modal dialog', async () => {
  const page = await open('dialogs');
  await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
  await waitForMarks(page, 3);
  for (const command of ['next-term', 'next-term', 'previous-term'] as const) {
    await stepsTo(page, command, 'Joint pain');
  }
  await page.$eval('#inner', (dialog) => (dialog as HTMLDialogElement).showModal());
  await waitForMarks(page, 4);
  await stepsTo(page, 'next-term', 'Nerve pain');
  await stepsTo(page, 'next-term', 'Nerve pain');
});

describe('where text shows under the pointer alone', () => {
  it.each([
    ['a menu without a box', '#boxless', 'Sciatica'],
    ['a menu that is hidden', '#unseen', 'Electromyography'],
  ])(
    '%s is marked as soon as it shows, and a rest on a term in it opens its card',
    async (_, menu, term) => {
      const page = await open('shown-later');
      await page.hover(`${menu} a`);
      await until(`“${term}” to be marked`, async () => (await markedTexts(page)).includes(term));
      await hoverMark(page, term);
      await waitForCardOf(page, term);
    },
  );

  it('a rest on a term that was not marked when the pointer came opens its card', async () => {
    const page = await open('shown-later');
    const { x, y } = await page.$eval('#boxless', (it) => it.getBoundingClientRect().toJSON());
    await page.mouse.move(x + 100, y + 5);
    await page.mouse.move(x + 40, y + 50);
    await waitForCardOf(page, 'Sciatica');
  });
});

it('a step goes to text that a style sheet has brought back far below', async () => {
  const page = await open('shown-later');
  await page.evaluate(() => document.adoptedStyleSheets.shift());
  await stepsTo(page, 'previous-term', 'Nerve pain');
  await stepsTo(page, 'previous-term', 'Fibromyalgia');
  await stepsTo(page, 'previous-term', 'Restless legs syndrome');
});
