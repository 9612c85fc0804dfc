import { isSpace } from '../text/fold-text';
import type { TextWords } from '../text/words';

/** How far an address is looked for: text without spaces, as of Chinese, may go on for a whole page. */
const FARTHEST = 200;
/** What only addresses have: a scheme, "www.", a path after a domain, or a title in which hyphens stand for spaces. */
const ADDRESS = /:\/\/|^\W*www\.|[a-z\d]\.[a-z]{2,}\/[^/\s]|(?:\p{L}+-){5}\p{L}/iu;

/** Whether the words `first` to `last` stand in an address, such as the path of a link: nobody says anything there. */
export function isInAddress(
  { text, starts, ends }: TextWords,
  first: number,
  last: number,
): boolean {
  let [start, end] = [starts[first] as number, ends[last] as number];
  const [lowest, highest] = [start - FARTHEST, end + FARTHEST];
  while (start > 0 && start > lowest && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end < highest && !isSpace(text.charCodeAt(end))) end++;
  return ADDRESS.test(text.slice(start, end));
}
