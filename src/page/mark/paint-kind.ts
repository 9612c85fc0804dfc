import { alphaOf } from '../sight/alpha-of';

/**
 * The ways to paint a mark that leave its letters as they look: over letters in the colour of their element, or over
 * letters that are themselves transparent, so that what shows is behind them.
 */
export type PaintKind = 'plain' | 'see-through';

/** How a mark on text nodes can be painted; null where any paint would change their looks. Reads styles, not the layout. */
export function paintKindOf(nodes: readonly Node[]): PaintKind | null {
  const [first = null, ...others] = nodes.map(kindFor);
  return others.every((kind) => kind === first) ? first : null;
}

function kindFor({ parentNode: parent }: Node): PaintKind | null {
  const element = parent instanceof ShadowRoot ? parent.host : (parent as Element);
  // Browsers paint no highlight over the letters of a drawing, or paint them anew without their fill and stroke.
  if (element instanceof SVGElement) return null;
  const style = getComputedStyle(element);
  // Another mention, which is seen, is to have the mark.
  if (isForScreenReaders(style)) return null;
  // Under a highlight, letters are painted in `color` alone: what else the page paints them with is lost.
  if (Number.parseFloat(style.webkitTextStrokeWidth) > 0 || losesColour(element, style))
    return null;
  const { color, webkitTextFillColor: fill } = style;
  if (fill === color) return 'plain';
  return alphaOf(fill) === 0 ? 'see-through' : null;
}

/** Whether text is cut off to a point, as pages do with what they have screen readers say. */
function isForScreenReaders({ position, width, clip, clipPath }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && (width === '1px' || clip !== 'auto' || clipPath !== 'none');
}

/** Whether what belongs to the letters of an element, besides the letters, would have another colour under a highlight. */
const losesColour = import.meta.env.FIREFOX ? hasFirstOfOtherColour : hasDecorationOfOtherColour;

function hasDecorationOfOtherColour(element: Element, style: CSSStyleDeclaration): boolean {
  const { color, textEmphasisStyle, textEmphasisColor } = style;
  if (textEmphasisStyle !== 'none' && textEmphasisColor !== color) return true;
  return upToBlock(element).some((it) => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(it);
    return textDecorationLine !== 'none' && textDecorationColor !== color;
  });
}

function hasFirstOfOtherColour(element: Element): boolean {
  const block = upToBlock(element).at(-1) as Element;
  const { color } = getComputedStyle(block);
  return ['::first-line', '::first-letter'].some(
    (first) => getComputedStyle(block, first).color !== color,
  );
}

/** An element and those around it, up to the block whose lines it is in. */
function upToBlock(element: Element): Element[] {
  const elements = [element];
  let last: Element | null = element;
  while (last && getComputedStyle(last).display === 'inline') {
    last = last.parentElement;
    if (last) elements.push(last);
  }
  return elements;
}
