import { type Flow, flowOfName, PLAINLY_INLINE, TEXT_ATTRIBUTES } from './flow';

/**
 * What a text in one line may not hold. The browser compares each name with each of these, so the list is short. An `<i>`
 * with a class is mostly a picture from a font, whose name is no word beside it.
 */
const NOT_PLAINLY_INLINE = `:not(${PLAINLY_INLINE}),i[class],${TEXT_ATTRIBUTES}`;

/** Where two texts may meet without a space between them: "painDaily", "pain2". */
const MAY_BE_SEAM = /[a-z][A-Z\d]/;

/**
 * The text of an element of HTML that is sure to hold nothing but one text in one line; null where it may hold more. Inline
 * ones are not searched, or nested ones would be once for each level.
 */
export function plainTextOf(element: Element, flow: Flow): string | null {
  if (element.firstElementChild === null) return element.textContent;
  if (flow === 'inline' || document.contentType !== 'text/html' || !isPlain(element)) return null;
  const text = element.textContent as string;
  return MAY_BE_SEAM.test(text) ? null : text;
}

function isPlain(element: Element): boolean {
  const first = element.firstElementChild as Element;
  // Most elements that hold blocks begin with one, and asking for its name is faster than a search.
  if (flowOfName(first.localName) !== 'inline') return false;
  // Links side by side, with nothing between them, may be a row of buttons.
  const second = first.nextElementSibling;
  if (second !== null && first.nextSibling === second) return false;
  return element.querySelector(NOT_PLAINLY_INLINE) === null;
}
