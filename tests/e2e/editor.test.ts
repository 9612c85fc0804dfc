import { describe, expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../driver/marks';
import { startSuite } from './suite';

/** What the script of the page offers. */
declare function send(): void;

const TYPED = ' and peripheral neuropathy, fibro 1/2 - ü ';

describe('an editor', () => {
  const suite = startSuite();

  it.each(['#input', '#textarea', '#rich', '#plain'])(
    'takes what is typed into %s, byte for byte, and marks none of it',
    async (selector) => {
      const page = await suite.open('editor');
      await waitForMarks(page);
      await page.focus(selector);
      await page.keyboard.press('End');
      await page.keyboard.type(TYPED);
      await page.keyboard.press('Backspace');
      const value = await page.$eval(selector, (field) =>
        'value' in field ? String(field.value) : (field as HTMLElement).innerText,
      );
      expect(value.replace(/\u00a0/g, ' ')).toBe(`my joint pain${TYPED.slice(0, -1)}`);
      await page.$eval('p', (part) => part.append(' And a spinal cord.'));
      await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia', 'spinal cord']);
    },
  );

  it('leaves the preview of an answer alone, until it is sent', async () => {
    const page = await suite.open('editor');
    await waitForMarks(page);
    await page.focus('#composer');
    await page.keyboard.type('It is a **pinched nerve**, says [my doctor](https://a.b/c).');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Or sciatica.');
    await page.$eval('p', (part) => part.append(' And a spinal cord.'));
    await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia', 'spinal cord']);
    await page.evaluate(() => send());
    await expect
      .poll(() => markedTexts(page))
      .toEqual(['fibromyalgia', 'spinal cord', 'pinched nerve', 'sciatica']);
  });

  it('leaves the keys of the page to the page', async () => {
    const page = await suite.open('editor');
    await waitForMarks(page);
    await page.evaluate(() => {
      const keys: string[] = [];
      addEventListener('keydown', (event) => keys.push(event.key));
      Object.assign(window, { keys });
    });
    for (const key of ['Escape', 'Tab', 'Enter', 'ArrowDown', 'PageDown'] as const) {
      await page.keyboard.press(key);
    }
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'Escape',
      'Tab',
      'Enter',
      'ArrowDown',
      'PageDown',
    ]);
  });
});
