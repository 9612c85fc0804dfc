const ONE_CAPITAL = /^\P{L}?\p{Lu}$/u;
const SMALL_LETTER = /^\p{Ll}/u;

/** Whether an element is the large first letter of a text, which floats beside the rest of its word. */
export function isDropCap(
  { textContent }: Element,
  { cssFloat }: CSSStyleDeclaration,
  after: Node,
): boolean {
  if (cssFloat === 'none' || !ONE_CAPITAL.test(textContent ?? '')) return false;
  return SMALL_LETTER.test(after.textContent ?? '');
}
