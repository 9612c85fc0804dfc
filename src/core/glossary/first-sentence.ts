/** The first sentence of a text; all of it where that is only one. */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s)/s.exec(text)?.[0] ?? text;
}
