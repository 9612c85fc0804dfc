import type { Frame } from 'puppeteer-core';
import { markedTexts } from '../../driver/marks';
import { bundledFinder } from '../../scripts/eval/bundled-finder';
import { isPlainlyEnglish } from '../../src/core/text/is-plainly-english';

const { findTerms, judgePage } = bundledFinder();

/**
 * What is not marked: code, formulas, what people write, what browsers do not show, letters whose looks a mark would
 * change, as in drawings, and those that are there for screen readers alone.
 */
const NOT_MARKED =
  'audio,canvas,code,datalist,defs,desc,embed,head,iframe,input,kbd,math,metadata,noscript,object,option,samp,script,select,style,symbol,template,textarea,title,rt,rp,var,video,[contenteditable]:not([contenteditable=false]),[role=textbox],svg text,[data-letters]';

/** What people see of a block, and which element, if any, says that it is in another language than English. */
interface Block {
  text: string;
  foreign: number | null;
}

/**
 * Gives the text that people see in a document, block by block. A block is what the style sheet makes one; where one text
 * ends and the next begins, it is asked how far apart they are; a blank line ends one, and so does a sign in a font of
 * signs. Small letters and digits behind a word are no part of it; what was written instead of something stands beside that.
 */
function readableBlocks(notMarked: string): Block[] {
  const blocks: Block[] = [];
  /** The elements that say of their text that it is in another language. */
  const foreign: Element[] = [];
  let line = '';
  let lineForeign: number | null = null;
  let last: DOMRect | undefined;
  let isPlaced = false;
  let isAtLineStart = false;
  const end = () => {
    if (line.trim()) blocks.push({ text: line, foreign: lineForeign });
    line = '';
  };
  const isInPlace = (element: Element) =>
    !/^(absolute|fixed)$/.test(getComputedStyle(element).position);
  const isInline = (element: Element) => {
    const { display, cssFloat } = getComputedStyle(element);
    const isInitial = cssFloat !== 'none' && /^\p{Lu}$/u.test(element.textContent as string);
    return isInitial || /^(inline|contents|ruby)/.test(display);
  };
  const isSign = (element: Element) => /symbols/i.test(getComputedStyle(element).fontFamily);
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const isNote = (element: Element) =>
    /^(?!.*\p{L}{3})[\p{L}\p{N}].{0,11}$/u.test(element.textContent as string) &&
    /[\p{L}\p{N}]$/u.test(line) &&
    !(/\p{Lu}$/u.test(line) && getComputedStyle(element).verticalAlign === 'sub') &&
    sizeOf(element) < 0.9 * sizeOf(element.parentElement as Element);
  /** What is seen between a text and the one before it: nothing, a space, or so much that they are not read together. */
  const part = (text: Text) => {
    const range = new Range();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()];
    const [first] = rects;
    if (!first) return;
    const em = sizeOf(text.parentElement ?? document.documentElement);
    if (last && line) {
      const isLower = first.top >= last.bottom - em / 2;
      const gap = Math.max(first.left - last.right, last.left - first.right);
      const isNext = isPlaced && isLower && first.top < last.bottom + em && first.left < last.right;
      if ((isPlaced && isLower && !isNext) || (!isLower && gap > 0.7 * em)) end();
      else if (isNext || (!isLower && gap > 0.2 * em)) line += '\n';
    }
    last = rects.at(-1);
    isPlaced = false;
  };
  const isShown = (element: Element): boolean =>
    getComputedStyle(element).display === 'contents' && element.parentElement
      ? isShown(element.parentElement)
      : element.checkVisibility({ visibilityProperty: true });
  const rootOf = (element: Element) =>
    element.shadowRoot ??
    (window as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots?.get(element);
  const foreignIn = (element: Element, outside: number | null) => {
    const language = element.getAttribute('lang') || element.getAttribute('xml:lang') || '';
    if (/^\s*en/i.test(language)) return null;
    return /^(?!und|la\b)[a-z]{2,3}\b/i.test(language) ? foreign.push(element) - 1 : outside;
  };
  const isPlain = (element: Element) =>
    element instanceof HTMLElement && isShown(element) && element.childElementCount === 0;
  const visitAll = (nodes: Iterable<Node>, said: number | null) => {
    for (const node of nodes) visit(node, said);
  };
  const visit = (node: Node, said: number | null) => {
    if (node instanceof Text) {
      const parent = node.parentElement;
      if (!parent || isShown(parent)) {
        if (node.data.trim()) {
          isAtLineStart = false;
          part(node);
          if (line.trim() && lineForeign !== said) {
            if (lineForeign === null) return;
            end();
          }
          if (!line.trim()) lineForeign = said;
        }
        line += node.data;
      }
    }
    if (!(node instanceof Element) || isNote(node)) return;
    const placed = !isInPlace(node);
    isPlaced ||= placed;
    if (node.matches('del + ins')) line += '\n';
    const inline = node.matches('br')
      ? false
      : isSign(node)
        ? false
        : placed || isInline(node) || node.matches('script,style,rt,rp');
    if (node.matches('br')) {
      if (isAtLineStart) end();
      else line += '\n';
      isAtLineStart = true;
    } else if (!inline) end();
    if (node.matches(`${notMarked},br`)) return;
    const root = rootOf(node);
    if (root) {
      end();
      visitAll(root.childNodes, foreignIn(node, said));
      end();
    }
    const saidInside = foreignIn(node, said);
    if (!inline && !root && isPlain(node)) {
      line = (node as HTMLElement).innerText;
      lineForeign = saidInside;
    } else visitAll(node.childNodes, saidInside);
    isPlaced ||= placed;
    if (!inline) end();
  };
  visitAll(document.childNodes, null);
  end();
  return blocks;
}

/** The texts that are in English: by what is said of them, or plainly, alone or with all of which the same is said. */
function englishTexts(blocks: readonly Block[]): string[] {
  const isEnglish = (block: Block) =>
    block.foreign === null ||
    isPlainlyEnglish(block.text) ||
    isPlainlyEnglish(
      blocks
        .filter(({ foreign }) => foreign === block.foreign)
        .map(({ text }) => text)
        .join('\n'),
    );
  return blocks.filter(isEnglish).map(({ text }) => text);
}

/** What the page shows and what is marked there, where the two differ. */
export interface Disagreement {
  shouldBeMarked: string[];
  isMarked: string[];
  /** Marks that point to text that is no longer on the page. */
  leftOver: number;
}

const evenOut = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();

/** Compares the marks of a document with what the finder finds in its blocks; null where they agree. */
export async function disagreementIn(frame: Frame): Promise<Disagreement | null> {
  const isWritten = await frame.evaluate(() => document.designMode === 'on');
  const blocks = isWritten ? [] : englishTexts(await frame.evaluate(readableBlocks, NOT_MARKED));
  const context = judgePage(`${await frame.title()}\n${blocks.join('\n')}`);
  const shouldBeMarked = blocks.flatMap((block) =>
    findTerms(block, context).map(({ start, end }) => evenOut(block.slice(start, end))),
  );
  const isMarked = (await markedTexts(frame)).map(evenOut);
  const size = await frame.evaluate(() =>
    ['healthgloss', 'healthgloss-see-through']
      .map((name) => CSS.highlights.get(name)?.size ?? 0)
      .reduce((sum, each) => sum + each),
  );
  const leftOver = size - isMarked.length;
  const agrees = leftOver === 0 && isMarked.join('|') === shouldBeMarked.join('|');
  return agrees ? null : { shouldBeMarked, isMarked, leftOver };
}
