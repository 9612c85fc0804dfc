import { alphaOf } from '../sight/alpha-of';
import { isLight } from '../sight/is-light';
import { isVeiled } from '../sight/is-veiled';
import { paintsBlocks } from './paints-blocks';

/**
 * The ways to paint a mark that leave its letters as they look: over letters in the colour of their element, or over
 * letters that are themselves transparent, so that what shows is behind them; on a band, where the letters have a shadow
 * to be told from a picture by; or over no more than the first letter.
 */
export type PaintKind = 'plain' | 'see-through' | 'first-letter' | 'on-dark-band' | 'on-light-band';

/** How faint a shadow may be to be no more than a trick to have letters drawn otherwise. */
const FAINT = 0.2;

/** How a mark on text nodes can be painted; null where any paint would change their looks, or nobody would see it. */
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
  if (isForScreenReaders(style) || isWrittenIn(style)) return null;
  const around = upToBlock({ element, style });
  // A browser makes the text of a property anew each time that it is asked for.
  const { color } = style;
  if (isVeiled(color, around)) return null;
  if (paintsBlocks()) return 'first-letter';
  // Under a highlight, letters are painted in `color` alone: what else the page paints them with is lost.
  if (Number.parseFloat(style.webkitTextStrokeWidth) > 0 || losesColour(around)) return null;
  const { webkitTextFillColor: fill } = style;
  if (fill === color) return kindByShadow(color, style.textShadow);
  return alphaOf(fill) === 0 ? 'see-through' : null;
}

function kindByShadow(color: string, shadow: string): PaintKind {
  // Its colour comes first.
  if (shadow === 'none' || alphaOf(shadow.replace(/\).*/, ')')) < FAINT) return 'plain';
  return isLight(color) ? 'on-dark-band' : 'on-light-band';
}

/** Whether text is cut off to a point, as pages do with what they have screen readers say. */
function isForScreenReaders(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  // Asked last, since the width has the browser lay out the page.
  return style.clip !== 'auto' || style.clipPath !== 'none' || style.width === '1px';
}

/** Whether people write in an element because its style says so, as it can in Chromium. */
function isWrittenIn(style: CSSStyleDeclaration & { webkitUserModify?: string }): boolean {
  return (style.webkitUserModify ?? 'read-only') !== 'read-only';
}

/** Whether what belongs to the letters of an element, besides the letters, would have another colour under a highlight. */
const losesColour = import.meta.env.FIREFOX ? hasFirstOfOtherColour : hasDecorationOfOtherColour;

function hasDecorationOfOtherColour(around: readonly Styled[]): boolean {
  const [{ style }] = around as [Styled];
  if (style.textEmphasisStyle !== 'none' && style.textEmphasisColor !== style.color) return true;
  return around.some(
    ({ style: it }) => it.textDecorationLine !== 'none' && it.textDecorationColor !== style.color,
  );
}

function hasFirstOfOtherColour(around: readonly Styled[]): boolean {
  const block = around.at(-1) as Styled;
  const { color } = block.style;
  return ['::first-line', '::first-letter'].some(
    (first) => getComputedStyle(block.element, first).color !== color,
  );
}

interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

/** An element and those around it, up to the block whose lines it is in. */
function upToBlock(innermost: Styled): Styled[] {
  const found = [innermost];
  for (let { element, style } = innermost; style.display === 'inline' && element.parentElement; ) {
    element = element.parentElement;
    style = getComputedStyle(element);
    found.push({ element, style });
  }
  return found;
}
