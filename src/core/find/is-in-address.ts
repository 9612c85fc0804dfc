import { isSpace } from '../text/fold-text';
import type { TextWords } from '../text/words';

/** How far an address is looked for: text without spaces, as of Chinese, may go on for a whole page. */
const FARTHEST = 200;
/** What search engines put between the parts of an address. */
const CRUMB = ' › ';
/** What only addresses have. */
const ADDRESS = new RegExp(
  [
    /:\/\//, // a scheme
    /^\W*www\./,
    /[a-z\d]\.[a-z]{2,}\/[^/\s]/, // a path after a domain,
    /[a-z]:\d{2,}\/[^/\s]/, // after a port,
    /^\W*\/[^/\s]+\/[^/\s]/, // or after nothing
    /[a-z\d]\.(?:com|org|net|edu|gov|info|(?:co|com|org|ac|gov|nhs)\.[a-z]{2})(?![\p{L}\d])/u, // a domain
    /(?:\p{L}+-){5}\p{L}/u, // a title in which hyphens stand for spaces
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** Whether the words `first` to `last` stand in an address, such as the path of a link: nobody says anything there. */
export function isInAddress(
  { text, starts, ends }: TextWords,
  first: number,
  last: number,
): boolean {
  let [start, end] = [starts[first] as number, ends[last] as number];
  const [lowest, highest] = [start - FARTHEST, end + FARTHEST];
  while (start > 0 && start > lowest) {
    if (!isSpace(text.charCodeAt(start - 1))) start--;
    else if (text.endsWith(CRUMB, start)) start -= CRUMB.length;
    else break;
  }
  while (end < text.length && end < highest && !isSpace(text.charCodeAt(end))) {
    // In Markdown, the words of a link stand before its address.
    if (text.startsWith('](', end)) break;
    end++;
  }
  return ADDRESS.test(text.slice(start, end));
}
