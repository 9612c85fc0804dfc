import type { TextWords } from '../text/words';

/** How far the sign is looked for that ends or begins an emphasis: about a long sentence. */
const FARTHEST = 200;
/** What a name of a user or an identifier consists of. */
const OF_NAME = /[\p{L}\p{N}_@]/u;
/** What stands before the names of users on Reddit. */
const USER_SIGN = /(?<![\p{L}\p{N}])u\/$/u;
/** What begins an emphasis in Markdown, as "_" does in "_so_": nothing of a name before it, and something behind it. */
const OPENING = /(?<![\p{L}\p{N}_@])_+[^\s_]/u;
const CLOSING = /[^\s_]_+(?![\p{L}\p{N}_@])/u;

/** Whether the words are joined to more by a sign of identifiers and names of users. Holds for every form. */
export function isGlued({ text, starts, ends }: TextWords, first: number, last: number): boolean {
  const [start, end] = [starts[first] as number, ends[last] as number];
  if (text[start - 1] === '@' || text[end] === '@') return true;
  if (text[start - 1] === '/' && USER_SIGN.test(text.slice(Math.max(0, start - 3), start)))
    return true;
  return (
    (text[start - 1] === '_' && !opensEmphasis(text, start)) ||
    (text[end] === '_' && !closesEmphasis(text, end))
  );
}

function opensEmphasis(text: string, start: number): boolean {
  let before = start - 1;
  while (text[before] === '_') before--;
  if (OF_NAME.test(text.charAt(before))) return false;
  return CLOSING.test(text.slice(start, start + FARTHEST));
}

function closesEmphasis(text: string, end: number): boolean {
  let after = end;
  while (text[after] === '_') after++;
  if (OF_NAME.test(text.charAt(after))) return false;
  return OPENING.test(text.slice(Math.max(0, end - FARTHEST), end));
}
