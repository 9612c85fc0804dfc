/** What parts a text from the language that its page says it is in: a sign for control that no page shows. */
export const LANGUAGE_SIGN = '\u0003';
/** How far before the end of a text the sign may stand: tags have two or three letters. */
const LENGTHS = [3, 4];

/**
 * A text as a page sends it where that says it is in another language than English. An object for each text would cost as
 * much as reading it.
 */
export function withLanguage(text: string, language: string): string {
  return text + LANGUAGE_SIGN + language;
}

/** A text as it was sent, and the language that its page says it is in; null where it says nothing, or English. */
export function splitLanguage(sent: string): { text: string; said: string | null } {
  const length = LENGTHS.find((letters) => sent.charAt(sent.length - letters) === LANGUAGE_SIGN);
  if (length === undefined) return { text: sent, said: null };
  return { text: sent.slice(0, -length), said: sent.slice(1 - length) };
}
