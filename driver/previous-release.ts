import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './browser';
import type { BrowserName } from './browser-options';

/** Lower than any that is released. */
const OLD_VERSION = '0.0.1';

/**
 * A folder of its own with the release before this one: what `PREVIOUS_RELEASE` names, unpacked, as it was built for this
 * browser; where that names nothing, this build under a lower version.
 */
export function previousRelease(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'healthgloss-previous-'));
  const { PREVIOUS_RELEASE: previous } = process.env;
  cpSync(previous ?? builtExtension(name), folder, { recursive: true });
  if (previous === undefined) {
    const file = join(folder, 'manifest.json');
    const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: OLD_VERSION }));
  }
  return folder;
}

/** Puts this build in the place of what is in a folder. */
export function replaceByBuilt(name: BrowserName, folder: string): void {
  rmSync(folder, { recursive: true });
  cpSync(builtExtension(name), folder, { recursive: true });
}
