import { RunReader } from './run-reader';
import { stretchAround } from './stretch';
import { nameNodes, type ReadRun, type TextRun } from './text-run';

/** Reads a run again; null where the page would no longer be read as it was. */
export function readAgain({ text, parts }: ReadRun): TextRun | null {
  // White space is left out at the start, line breaks included.
  const first = parts[0] as Text | Element;
  if (!first.isConnected) return null;
  const reader = new RunReader(stretchAround(first), () => {});
  for (let step = reader.next(); step !== 'end'; step = reader.next()) {
    if (step !== 'run' || reader.text !== text) continue;
    const run = reader.run();
    if (run.parts[0] === first) return nameNodes(run);
  }
  return null;
}
