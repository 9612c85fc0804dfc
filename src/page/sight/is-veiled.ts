import { alphaOf } from './alpha-of';

/** A style in a browser that can write dots in the place of letters. */
interface StyleOfLetters extends CSSStyleDeclaration {
  webkitTextSecurity?: string;
}

/**
 * Whether a page keeps a text of a colour from being read until it is asked for, as with the end of a story: it is blurred,
 * written in dots, or in the colour of what is right behind it. `around` are its element and the ones around that, the nearest first.
 */
export function isVeiled(
  color: string,
  around: readonly { style: CSSStyleDeclaration }[],
): boolean {
  const [{ style }] = around as [{ style: StyleOfLetters }];
  if ((style.webkitTextSecurity ?? 'none') !== 'none') return true;
  const isClear = alphaOf(color) === 0;
  if (isClear && alphaOf(style.backgroundColor) > 0) return true;
  return around.some(
    ({ style: it }) =>
      it.filter.includes('blur') ||
      (!isClear && it.backgroundColor === color && it.backgroundImage === 'none'),
  );
}
