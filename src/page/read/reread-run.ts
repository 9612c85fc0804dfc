import { type NamedRun, nameNodes, type Run } from './run';
import { RunList } from './run-list';
import { RunReader } from './run-reader';
import { stretchAround } from './stretch';

/** Reads a run again as it is by now, and names its nodes; null where nothing is read any longer where it began. */
export function rereadRun({ parts }: Run): NamedRun | null {
  // A run never starts with a line break (null): white space at its start is left out.
  const first = parts[0] as Text | Element;
  if (!first.isConnected) return null;
  const reader = new RunReader(() => {});
  const runs = new RunList();
  reader.begin(stretchAround(first));
  while (reader.readOn(runs));
  for (let i = 0; i < runs.texts.length; i++) {
    const run = nameNodes(runs.at(i));
    // An element that was one part may be several by now, and the other way round.
    if (first.contains(run.nodes[0] as Text)) return run;
  }
  return null;
}
