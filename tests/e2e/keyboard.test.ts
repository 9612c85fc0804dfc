import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  askCard,
  clickInCard,
  waitForCard,
  waitForCardNamed,
  waitForNoCard,
} from '../../driver/card';
import { type Command, giveCommand } from '../../driver/commands';
import { waitForMarks } from '../../driver/marks';
import { hoverMark } from '../../driver/pointer';
import { until } from '../../driver/until';
import { startSuite } from './suite';

describe('the card, by keyboard', () => {
  const suite = startSuite();
  let page: Page;

  const next = () => giveCommand(suite.browser, 'next-term');
  const previous = () => giveCommand(suite.browser, 'previous-term');

  beforeEach(async () => {
    page = await suite.open('link-under-term');
    await page.bringToFront();
    await waitForMarks(page, 3);
  });

  it('goes from term to term and back, and round at the end', async () => {
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
    await next();
    await waitForCardNamed(page, 'Peripheral neuropathy');
    await previous();
    await waitForCardNamed(page, 'Fibromyalgia');
    await previous();
    await waitForCardNamed(page, 'Joint pain');
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
  });

  it('takes as many steps as it was asked for, however fast', async () => {
    page = await suite.open('pointed-at');
    await page.bringToFront();
    await waitForMarks(page, 9);
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
    await giveCommand(suite.browser, ...Array<Command>(4).fill('next-term'));
    await waitForCardNamed(page, 'Nerve pain');
    await giveCommand(suite.browser, 'previous-term', 'previous-term');
    await waitForCardNamed(page, 'Joint pain');
  });

  it('goes through the frames of a page', async () => {
    page = await suite.open('frames');
    await page.bringToFront();
    await waitForMarks(page);
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
    await until('a card in a frame', async () => {
      // A frame counts once it has told of its terms, a moment after it painted them.
      await next();
      const name = await askCard(page, (root) => root.querySelector('.name')?.textContent ?? '');
      return name !== null && name !== 'Fibromyalgia';
    });
  });

  it('closes on Escape and gives the focus back', async () => {
    await page.focus('#clicky');
    await next();
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('clicky');
  });

  it.each([
    [
      'another term',
      async () => {
        await next();
        await waitForCardNamed(page, 'Peripheral neuropathy');
      },
    ],
    [
      'a related term',
      async () => {
        await clickInCard(page, '.related button');
        await until('the related term', () =>
          askCard(page, (root) => root.querySelector('.back') !== null),
        );
      },
    ],
  ])('gives the focus back to where it was before %s', async (_, goOn) => {
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
    });
    await page.focus('textarea');
    await page.keyboard.type('before ');
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
    await goOn();
    await until('focus in the card', () => askCard(page, (root) => root.activeElement !== null));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.type('after');
    expect(await page.$eval('textarea', (it) => it.value)).toBe('before after');
  });

  describe('beside a term that nothing focusable is in', () => {
    /** The id of what has the focus on the page. */
    const focusedOnPage = () => page.evaluate(() => document.activeElement?.id ?? '');
    /** What the page has heard of its focus. */
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const inCard = () => askCard(page, (root) => root.activeElement !== null);

    beforeEach(async () => {
      await page.evaluate(() => {
        const after = document.createElement('a');
        after.append('A link after it');
        document.body.append(Object.assign(after, { id: 'after', href: '#after' }));
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['focus', 'blur', 'focusin', 'focusout'])
          document.addEventListener(
            type,
            ({ target }) => heard.push(`${type} ${(target as Element).id}`),
            true,
          );
      });
      await previous();
      await waitForCardNamed(page, 'Joint pain');
      await until('focus in the card', inCard);
    });

    it('goes on by Tab from the term once the card has closed, as if the focus had been there', async () => {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await heard()).toEqual([]);
      await page.keyboard.press('Tab');
      await expect.poll(focusedOnPage).toBe('after');
    });

    it('closes the card that Tab goes out of, and goes on from the term', async () => {
      await until('Tab to go on', async () => {
        await page.keyboard.press('Tab');
        return (await focusedOnPage()) === 'after';
      });
      await waitForNoCard(page);
      expect(await heard()).toEqual(['focus after', 'focusin after']);
    });

    it('closes the card that Shift and Tab go out of, and goes to what is before the term', async () => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await waitForNoCard(page);
      expect(await focusedOnPage()).toBe('clicky');
    });
  });

  it('has a ring around all of the card while that has the focus', async () => {
    await next();
    await waitForCard(page);
    const ring = () =>
      askCard(page, (root) => {
        const frame = root.querySelector('.frame');
        if (!frame) return null;
        const { outlineStyle, outlineOffset } = getComputedStyle(frame);
        return `${outlineStyle} ${outlineOffset}`;
      });
    expect(await ring()).toBe('solid 0px');
    await page.keyboard.press('Tab');
    expect(await ring()).toMatch(/^none/);
  });

  it('reaches all of the card by Tab', async () => {
    await next();
    await waitForCardNamed(page, 'Fibromyalgia');
    await until('focus in the card', () => askCard(page, (root) => root.activeElement !== null));
    const buttons = await askCard(
      page,
      (root) =>
        [...root.querySelectorAll('button, summary')].filter((it) => it.checkVisibility()).length,
    );
    const reached = new Set<string>();
    for (let presses = 0; presses < (buttons ?? 0); presses++) {
      await page.keyboard.press('Tab');
      const text = await askCard(page, (root) => root.activeElement?.outerHTML ?? '');
      if (text) reached.add(text);
    }
    expect(reached.size).toBe(buttons);
  });

  it('closes a card that the mouse opened on Escape, and takes no key else', async () => {
    await page.evaluate(() => {
      const keys: string[] = [];
      addEventListener('keydown', (event) => keys.push(event.key));
      Object.assign(window, { keys });
    });
    await hoverMark(page, 'joint pain');
    await waitForCardNamed(page, 'Joint pain');
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'a',
      'ArrowDown',
    ]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});
