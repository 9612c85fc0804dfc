import { alphaOf } from './alpha-of';

/**
 * Whether a page keeps a text from being read until it is asked for, as with the end of a story: it is blurred, or in the
 * colour of what is right behind it. `styles` are those of its element and the ones around it, the nearest first.
 */
export function isVeiled(styles: readonly CSSStyleDeclaration[]): boolean {
  const [{ color, backgroundColor }] = styles as [CSSStyleDeclaration];
  const isClear = alphaOf(color) === 0;
  if (isClear && alphaOf(backgroundColor) > 0) return true;
  return styles.some(
    (style) =>
      style.filter.includes('blur') ||
      (!isClear && style.backgroundColor === color && style.backgroundImage === 'none'),
  );
}
