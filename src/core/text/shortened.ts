/** A text that is said again: as it is, or its first so many letters (UTF-16 units) and an ellipsis. */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  // Half a letter is none.
  return `${text.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
