import { type ClipBox, clipBoxOf } from './clip-box';
import { elementsAround } from './elements-around';
import { bodyOfWindow, windowBox } from './window-box';

/** Above all of the page, whatever is around it there. */
const IN_TOP_LAYER = 'dialog:modal,:popover-open,:fullscreen';

/** The boxes that may cut off a node, the innermost first and the window last. */
export function boxesAround(node: Node): ClipBox[] {
  const boxes: ClipBox[] = [];
  const body = bodyOfWindow();
  // The position of what the boxes found so far are in: it says which of those around it can cut it off.
  let position = 'static';
  const elements = node instanceof Element ? [node, ...elementsAround(node)] : elementsAround(node);
  for (const element of elements) {
    if (element === document.documentElement) break;
    const style = getComputedStyle(element);
    if (!holds(style, position)) continue;
    const box = element === node || element === body ? null : clipBoxOf(element, style);
    if (box) boxes.push(box);
    position = style.position;
    if (element.matches(IN_TOP_LAYER)) break;
  }
  boxes.push(windowBox(position === 'fixed'));
  return boxes;
}

/** Whether an element with this style is around what is placed so (its containing block or an ancestor of that). */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  return (position === 'absolute' && style.position !== 'static') || holdsFixed(style);
}

/** Whether even what is fixed is placed in an element with this style. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, filter, perspective, contain, willChange } = style;
  return (
    [transform, translate, rotate, scale, filter, perspective].some((it) => it && it !== 'none') ||
    /paint|layout|strict|content/.test(contain) ||
    /transform|filter|perspective/.test(willChange)
  );
}
