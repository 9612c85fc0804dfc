import { RunList } from '../read/run-list';
import { RunReader } from '../read/run-reader';
import { allOf } from '../read/stretch';

/** The first readable text of a root, a line for each run: at most so many UTF-16 units. */
export function sampleText(root: Node, length: number): string {
  const stretch = allOf(root);
  if (!stretch) return '';
  const runs = new RunList();
  const reader = new RunReader(() => {});
  reader.begin(stretch);
  let sample = '';
  for (let isMore = true; isMore && sample.length < length; sample = runs.texts.join('\n')) {
    isMore = reader.readOn(runs);
  }
  return sample.slice(0, length);
}
