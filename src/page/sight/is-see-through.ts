import { alphaOf } from './alpha-of';

/** Elements that show something of their own, whatever their style says of a background. */
const SHOWS_SOMETHING =
  'audio canvas embed frame iframe img input meter object progress select svg textarea video'.split(
    ' ',
  );

/** How much of a background is no more than a tint, as links over a whole post have it while they are pointed at. */
const TINT = 0.2;

/** Whether what lies below an element can be read through it, and through what style sheets put over it. */
export function isSeeThrough(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return true;
  if (SHOWS_SOMETHING.includes(element.localName)) return false;
  const styles = ['', '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  return !styles.some(paintsBackground);
}

function paintsBackground({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration) {
  return backgroundImage !== 'none' || alphaOf(backgroundColor) * Number(opacity) > TINT;
}
