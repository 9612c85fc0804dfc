import { isParted, type Phrase } from './noun-phrases';
import type { TaggedWord } from './tag-words';

const CAPITAL = /^\p{Lu}/u;
/** Words inside the names of bodies and laws. */
const LINK = /^(?:of|and|for|&)$/;

/** Names of bodies and the like, such as "National Institute of Neurological Disorders and Stroke", in order. */
export function properNames(words: readonly TaggedWord[]): Phrase[] {
  const names: Phrase[] = [];
  let start = 1;
  // The first word of a sentence has a capital whatever it is.
  while (start < words.length) {
    const end = endOfName(words, start);
    if (end - start >= 2) names.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return names;
}

function endOfName(words: readonly TaggedWord[], start: number): number {
  const isCapital = (i: number) => CAPITAL.test(words[i]?.text ?? '');
  const isLink = (i: number) => LINK.test(words[i]?.text ?? '') && !isParted(words[i]);
  let end = start;
  while (isCapital(end) && (end === start || !isParted(words[end]))) {
    end++;
    if (isLink(end) && isCapital(end + 1) && !isParted(words[end + 1])) end++;
  }
  return end;
}
