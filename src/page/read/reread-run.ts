import { type NamedRun, nameNodes, type Run } from './run';
import { RunList } from './run-list';
import { RunReader } from './run-reader';
import { stretchAround } from './stretch';

/** Reads a run again, and names its nodes; null where the page would no longer be read as it was. */
export function rereadRun({ text, parts }: Run): NamedRun | null {
  // A run never starts with a line break (null): white space at its start is left out.
  const first = parts[0] as Text | Element;
  if (!first.isConnected) return null;
  const reader = new RunReader(() => {});
  const runs = new RunList();
  reader.begin(stretchAround(first));
  while (reader.readOn(runs));
  const index = runs.texts.findIndex((it, i) => it === text && runs.at(i).parts[0] === first);
  return index < 0 ? null : nameNodes(runs.at(index));
}
