import { LANGUAGE_SIGN } from '@/core/text/said-language';
import { RunList } from '../read/run-list';
import { RunReader } from '../read/run-reader';
import { allOf } from '../read/stretch';

/**
 * The first readable text of a root, a line for each run: at most so many UTF-16 units. What is said to be in another
 * language than English tells nothing of the rest, and is left out.
 */
export function sampleText(root: Node, length: number): string {
  const stretch = allOf(root);
  if (!stretch) return '';
  const reader = new RunReader(() => {});
  reader.begin(stretch);
  let sample = '';
  for (let isMore = true; isMore && sample.length <= length; ) {
    const runs = new RunList();
    isMore = reader.readOn(runs);
    for (const text of runs.texts) if (!text.includes(LANGUAGE_SIGN)) sample += `\n${text}`;
  }
  return sample.slice(1, length + 1);
}
