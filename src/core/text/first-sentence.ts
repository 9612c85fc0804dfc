/** A full stop, and a capital letter after it: abbreviations such as "e.g." are followed by none. */
const END = /[.!?](?=\s+\p{Lu})/u;

/** The first sentence of a text; all of it where there is only one. */
export function firstSentence(text: string): string {
  const end = END.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}
