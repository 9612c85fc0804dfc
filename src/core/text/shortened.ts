/** A text that is said again: as it is, or its first so many letters (UTF-16 units) and an ellipsis. */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  // A letter may be two units: half of one would be shown as a broken sign.
  return `${text.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
