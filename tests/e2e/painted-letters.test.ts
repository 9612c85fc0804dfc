import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAME } from '../../driver/browser';
import { markedTexts } from '../../driver/marks';
import { expectedTexts, startSuite } from './suite';

const suite = startSuite();
const withoutUs = startSuite({ extension: false });

const NAME = 'painted-letters';
/** The part of a line above its letters' feet, where no mark is painted. */
const ABOVE_BASELINE = 0.62;

/** Gives pictures of each line of a page: whole where nothing is marked in it, else of what is above the mark. */
async function pictures(page: Page, marked: readonly string[]): Promise<[string, string][]> {
  const lines = await page.$$eval('h1, p', (all) =>
    all.map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return { text: line.textContent ?? '', x, y, width, height };
    }),
  );
  const taken: [string, string][] = [];
  for (const { text, x, y, width, height } of lines) {
    const isMarked = marked.some((words) => text.includes(words));
    const part = Math.floor(height * (isMarked ? ABOVE_BASELINE : 1));
    const clip = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: part };
    taken.push([text, await page.screenshot({ clip, encoding: 'base64' })]);
  }
  return taken;
}

/** Opens the page with the extension and without; `change` is done to both. Gives the marks, and the lines that differ. */
async function linesThatDiffer(expected: readonly string[], change: (page: Page) => unknown) {
  const [page, plain] = await Promise.all([suite.open(NAME), withoutUs.open(NAME)]);
  for (const each of [page, plain]) await change(each);
  await expect.poll(() => markedTexts(page)).toEqual(expected);
  const before = await pictures(plain, expected);
  const after = await pictures(page, expected);
  return after.flatMap(([text, picture], i) => (picture === before[i]?.[1] ? [] : [text]));
}

const addLine = (style: string, line: string) => (page: Page) =>
  page.evaluate(
    (css, html) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      document.body.append(Object.assign(document.createElement('p'), { innerHTML: html }));
    },
    style,
    line,
  );

describe('letters', () => {
  it('look as they do without the extension, whatever they are painted with', async () => {
    expect(await linesThatDiffer(expectedTexts(NAME), () => {})).toEqual([]);
  });

  it('look so above words and between them, where a gloss or the number of a note stands', async () => {
    const add = addLine(
      'ruby { line-height: 3 }',
      'A <ruby>pinched<rt>trapped</rt> nerve<rt>cable</rt></ruby> and a muscle<sup>1</sup> strain',
    );
    const marked = ['pinched', ' nerve', 'muscle', ' strain'];
    expect(await linesThatDiffer([...expectedTexts(NAME), ...marked], add)).toEqual([]);
  });

  it('look so with a shadow', async () => {
    const add = addLine(
      'p:last-child { color: #fff; background: #468; text-shadow: 0 1px 3px #000 }',
      'A pinched nerve',
    );
    expect(await linesThatDiffer([...expectedTexts(NAME), 'pinched nerve'], add)).toEqual([]);
  });

  it('look so in a first line of another colour', async () => {
    const marked = BROWSER_NAME === 'firefox' ? [] : ['pinched nerve'];
    const add = addLine('p:last-child::first-line { color: #c00 }', 'A pinched nerve');
    expect(await linesThatDiffer([...expectedTexts(NAME), ...marked], add)).toEqual([]);
  });

  it.each([
    ['below a link', 'text-decoration: underline; text-decoration-color: #aac'],
    ['above them', 'text-emphasis: filled dot #c00'],
  ])('keep the colour of what the page draws %s', async (_, style) => {
    const marked = BROWSER_NAME === 'chromium' ? [] : ['pinched nerve'];
    const add = addLine(`p:last-child b { ${style} }`, '<b>A pinched nerve</b>');
    expect(await linesThatDiffer([...expectedTexts(NAME), ...marked], add)).toEqual([]);
  });
});
