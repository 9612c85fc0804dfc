import type { TextWords } from '../text/words';

/** Whether the words are joined to more by a sign of identifiers and names of users. Holds for every form. */
export function isGlued({ text, starts, ends }: TextWords, first: number, last: number): boolean {
  const before = text[(starts[first] as number) - 1];
  const after = text[ends[last] as number];
  return before === '_' || before === '@' || after === '_' || after === '@';
}
