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
  for (const [index, sameText] of runs.texts.entries()) {
    if (sameText !== text) continue;
    const run = runs.at(index);
    if (run.parts[0] === first) return nameNodes(run);
  }
  return null;
}
