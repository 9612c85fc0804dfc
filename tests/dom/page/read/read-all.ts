import { RunList } from '@/page/read/run-list';
import { RunReader } from '@/page/read/run-reader';
import { insideOf, type Stretch } from '@/page/read/stretch';

/** A reader at the start of a stretch. */
export function begin(stretch: Stretch, known?: Set<Node>, onElement = (_: Element) => {}) {
  const reader = new RunReader(onElement, known);
  reader.begin(stretch);
  return reader;
}

/** All that a reader has yet to read. */
export function readAll(reader: RunReader): RunList {
  const runs = new RunList();
  while (reader.readOn(runs));
  return runs;
}

/** All that is on the page. */
export function allOfBody(): Stretch {
  return insideOf(document.body) as Stretch;
}
