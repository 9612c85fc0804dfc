import { RunReader } from './run-reader';
import { stretchAround } from './stretch';
import type { TextRun } from './text-run';

/** Whether a run would be read from the page again just as it was. */
export function isUnchanged({ text, nodes }: TextRun): boolean {
  const first = nodes[0] as Text;
  if (!first.isConnected) return false;
  const reader = new RunReader(stretchAround(first), () => {});
  for (let step = reader.next(); step !== 'end'; step = reader.next()) {
    if (step === 'run' && reader.text === text && reader.run().nodes[0] === first) return true;
  }
  return false;
}
