import { Frame, type Page } from 'puppeteer-core';
import { type Box, boxesOfMark } from './marks';

export interface Point {
  x: number;
  y: number;
}

/** Gives where a frame's own corner lies in the window of the page. */
async function originOf(frame: Frame): Promise<Point> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return { x: 0, y: 0 };
  const { x, y } = await element.evaluate((node) => {
    const box = node.getBoundingClientRect();
    return { x: box.x + node.clientLeft, y: box.y + node.clientTop };
  });
  const origin = await originOf(parent);
  return { x: origin.x + x, y: origin.y + y };
}

/** Gives the middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Gives the point in the window of the page that is the middle of a mark's first line. */
export async function pointOfMark(where: Page | Frame, text: string, nth = 0): Promise<Point> {
  const [box] = await boxesOfMark(where, text, nth);
  if (!box) throw new Error(`The mark “${text}” has no place on the page.`);
  const origin = where instanceof Frame ? await originOf(where) : { x: 0, y: 0 };
  const middle = middleOf(box);
  return { x: origin.x + middle.x, y: origin.y + middle.y };
}

/** Moves the mouse onto a mark, as a hand would: over the page, not by a leap. */
export async function hoverMark(where: Page | Frame, text: string, nth = 0): Promise<Point> {
  const page = where instanceof Frame ? where.page() : where;
  const point = await pointOfMark(where, text, nth);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

/** Gives the box of the first words of a page that are these, marked or not, where they are or once they are scrolled to. */
export function boxOfWords(page: Page, words: string, scroll = true): Promise<Box> {
  return page.evaluate(
    (wanted, scroll) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        const start = node.data.indexOf(wanted);
        if (start < 0) continue;
        if (scroll) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
        return { x, y, width, height };
      }
      throw new Error(`The page has no “${wanted}”.`);
    },
    words,
    scroll,
  );
}

/** Moves the mouse onto words of a page, marked or not. */
export async function hoverWords(page: Page, words: string): Promise<void> {
  const { x, y } = middleOf(await boxOfWords(page, words));
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
}
