import { boxOf } from './box-of';

/** Fonts that draw a picture in the place of its name. */
const SYMBOL_FONT = /\b(?:icons|symbols)\b/i;
/** What `content` says where nothing is to be read. */
const NOTHING = /^(?:none|normal|(["'])\s*\1)?$/;

/** Whether no word goes on over an edge of an element, as it is a picture or its style puts something in the line there. */
export function partsWords(
  element: Element,
  { fontFamily }: CSSStyleDeclaration,
  isEnd: boolean,
): boolean {
  if (SYMBOL_FONT.test(fontFamily)) return true;
  const style = getComputedStyle(element, isEnd ? '::after' : '::before');
  if (NOTHING.test(style.content) || style.display === 'none') return false;
  return boxOf(style) !== 'placed';
}
