/** The longest text that is taken for the sign of a note, in UTF-16 units: "10,11–15" is, a sentence that is set low is not. */
const LONGEST_NOTE = 12;
/** Letters and digits that would be read as part of the word before them, but make no word by themselves. */
const NOTE = /^\s*(?!.*\p{L}{3})[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
/** What letters and digits are lowered after in formulas: "B₁₂", "HbA₁c". */
const IN_FORMULA = /[\p{Lu}\p{N}]/u;
/** Text that is smaller than this, over the text around it, is small. */
const SMALL = 0.9;

/**
 * Whether an element in line holds the sign of a note, which is raised or lowered: it stands beside the line and is no part
 * of the word before it. `before` is the character that it follows.
 */
export function isNote(element: Element, before: string): boolean {
  // No sign is nested deeper than the number in a link that is raised, and long texts are not to be asked for at each level.
  if (element.firstElementChild?.firstElementChild) return false;
  const text = element.textContent as string;
  if (text.length > LONGEST_NOTE || !NOTE.test(text)) return false;
  const { localName } = element;
  if (localName === 'sup') return true;
  if (localName === 'sub') return !IN_FORMULA.test(before);
  return isSetAsNote(element, text, before);
}

function isSetAsNote(element: Element, text: string, before: string): boolean {
  const { verticalAlign, fontSize } = getComputedStyle(element);
  if (verticalAlign === 'super') return true;
  if (verticalAlign === 'sub') return !IN_FORMULA.test(before);
  const around = getComputedStyle(element.parentElement as Element).fontSize;
  const isSmall = Number.parseFloat(fontSize) < SMALL * Number.parseFloat(around);
  return isSmall && (verticalAlign !== 'baseline' || !LETTER.test(text));
}
