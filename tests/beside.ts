import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../driver/root.mjs';

/** A file or folder that lies beside the repository on the machines of the project, since it is not ours to publish. */
export interface Beside {
  path: string;
  isHere: boolean;
  /** What the title of a test that needs it ends with. */
  note: string;
}

/** Says where such a file is, and whether this machine has it. */
export function beside(name: string): Beside {
  const path = join(ROOT, '..', 'shared', name);
  const isHere = existsSync(path);
  return { path, isHere, note: isHere ? '' : ` (skipped: not ours to publish, no ${path} here)` };
}
