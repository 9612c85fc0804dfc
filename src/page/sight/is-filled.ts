import { alphaOf } from './alpha-of';

/** How little of what lies behind shows through it for that to be covered. */
export const LEAST_ALPHA = 0.75;

/** Elements that are filled whatever their background. */
const FILLED = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed']);

/** Whether nothing that lies behind an element can be made out. */
export function isFilled(element: Element): boolean {
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  if (Number(opacity) < LEAST_ALPHA || !element.checkVisibility({ opacityProperty: true }))
    return false;
  if (FILLED.has(element.localName) || alphaOf(backgroundColor) >= LEAST_ALPHA) return true;
  return backgroundImage !== 'none' && !backgroundImage.includes('rgba');
}
