/**
 * Whether one word is made of another by leaving out, putting in or replacing so many letters at most: a bounded edit
 * distance (Levenshtein). One row serves all letters, since thousands of words are asked in turn.
 */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  const row: number[] = [];
  for (let j = 0; j <= other.length; j++) row.push(j);
  for (let i = 1; i <= one.length; i++) {
    let aboveBefore = i - 1;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const above = row[j] as number;
      const replaced = aboveBefore + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min(replaced, above + 1, (row[j - 1] as number) + 1);
      aboveBefore = above;
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return false;
  }
  return (row[other.length] as number) <= most;
}
