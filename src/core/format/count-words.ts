/** How many words there are in a list of them, parted by spaces. */
export function countWords(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}
