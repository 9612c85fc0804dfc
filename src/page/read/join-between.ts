import { boxOf } from './box-of';
import { isDropCap } from './is-drop-cap';
import { partsWords } from './parts-words';

/** How a text goes on in the next: in the same `word`, in the same `phrase` as after a space, or not at all. */
export type Join = 'word' | 'phrase' | 'none';

/** How far apart, in em, two letters of one word stand at most, … */
const WORD_GAP = 0.2;
/** … and two words that stand side by side, as those of a phrase. */
const PHRASE_GAP = 0.7;
/** Up to so many letters, a box in the line is one of those that hold a letter each, however wide. */
const LETTERS_IN_BOX = 2;

/** The elements of a change to a text: one beside another holds what was written instead. */
const CHANGE = /^(?:del|ins|s)$/;

/** An element whose edge lies between two texts; `isLeft` says that the first is inside, not the second. */
interface Crossed {
  element: Element;
  isLeft: boolean;
}

/** How one text goes on in the next, by the style of the elements whose edges lie between them. */
export function joinBetween(before: Text | Element, after: Text | Element): Join {
  let gap = 0;
  let isPlaced = false;
  let isRaised = false;
  let changes = 0;
  for (const { element, isLeft } of crossedBetween(before, after)) {
    const style = getComputedStyle(element);
    if (isLeft && isDropCap(element, style, after)) continue;
    const box = boxOf(style);
    if (box === 'block' || partsWords(element, style, isLeft)) return 'none';
    if (box === 'placed') isPlaced = true;
    gap += gapAt(style, isLeft) + (box === 'box' ? roomIn(element) : 0);
    isRaised ||= isLeft && /^su/.test(style.verticalAlign);
    if (CHANGE.test(element.localName)) changes++;
  }
  if (isPlaced) return joinOfPlaced(before, after);
  const join = joinOver(gap, emOf(before));
  return join === 'word' && (isRaised || changes > 1) ? 'phrase' : join;
}

function* crossedBetween(before: Node, after: Node): Iterable<Crossed> {
  let around: Node = before;
  for (; !around.contains(after); around = around.parentNode as Node) {
    if (around instanceof Element) yield { element: around, isLeft: true };
    if (around.parentNode === null) return;
  }
  for (let at: Node | null = after; at !== null && at !== around; at = at.parentNode) {
    if (at instanceof Element) yield { element: at, isLeft: false };
  }
}

/** The space, in px, that an element's style leaves between the text inside it and the one beside it. */
function gapAt(style: CSSStyleDeclaration, isLeft: boolean): number {
  const widths = isLeft
    ? [style.marginInlineEnd, style.paddingInlineEnd, style.borderInlineEndWidth]
    : [style.marginInlineStart, style.paddingInlineStart, style.borderInlineStartWidth];
  return widths.reduce((sum, width) => sum + (Number.parseFloat(width) || 0), 0);
}

/** How much wider than its text a box is, in px: one with a width of its own is a column. */
function roomIn(element: Element): number {
  if ((element.textContent as string).trim().length <= LETTERS_IN_BOX) return 0;
  const { width } = rectsOf(element).bounds;
  return width === 0 ? 0 : element.getBoundingClientRect().width - width;
}

function joinOver(gap: number, em: number): Join {
  if (gap < WORD_GAP * em) return 'word';
  return gap < PHRASE_GAP * em ? 'phrase' : 'none';
}

function emOf(node: Text | Element): number {
  const element = node instanceof Element ? node : (node.parentElement as Element);
  return Number.parseFloat(getComputedStyle(element).fontSize) || 16;
}

/** How one text goes on in the next where a page places them, as over the picture of a printed page: by where they stand. */
function joinOfPlaced(before: Text | Element, after: Text | Element): Join {
  const one = rectsOf(before).lines.at(-1);
  const other = rectsOf(after).lines[0];
  if (!one || !other) return 'none';
  const em = emOf(before);
  const middle = (other.top + other.bottom) / 2;
  if (middle > one.top && middle < one.bottom) {
    return joinOver(Math.max(other.left - one.right, one.left - other.right), em);
  }
  const isNextLine = middle > one.bottom && other.top < one.bottom + em && other.left < one.right;
  return isNextLine ? 'phrase' : 'none';
}

function rectsOf(node: Node): { lines: DOMRect[]; bounds: DOMRect } {
  const range = new Range();
  range.selectNodeContents(node);
  return { lines: [...range.getClientRects()], bounds: range.getBoundingClientRect() };
}
