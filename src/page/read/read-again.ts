import { ReadRuns } from './read-runs';
import { RunReader } from './run-reader';
import { stretchAround } from './stretch';
import { nameNodes, type ReadRun, type TextRun } from './text-run';

/** Reads a run again; null where the page would no longer be read as it was. */
export function readAgain({ text, parts }: ReadRun): TextRun | null {
  // White space is left out at the start, line breaks included.
  const first = parts[0] as Text | Element;
  if (!first.isConnected) return null;
  const reader = new RunReader(() => {});
  const runs = new ReadRuns();
  reader.begin(stretchAround(first));
  while (reader.readOn(runs));
  const index = runs.texts.findIndex((it, i) => it === text && runs.at(i).parts[0] === first);
  return index < 0 ? null : nameNodes(runs.at(index));
}
