import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../../driver/root.mjs';

/** A package of which some code is part of the extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
}

const QUIET = { debug() {}, log() {}, info() {}, warn() {}, success() {}, level: 0 };

/** Collects the folder of each package of which a build puts code into a bundle. */
function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id) ?? [];
          if (folder && renderedLength > 0) folders.add(folder.replace(/^\0/, ''));
        }
      }
    },
  };
}

/** Builds the extension for a browser in a folder of its own, and gives the packages whose code is in it, by name. */
export async function shippedPackages(browser: 'chrome' | 'firefox'): Promise<ShippedPackage[]> {
  const folders = new Set<string>();
  const outDir = mkdtempSync(join(tmpdir(), 'healthgloss-licenses-'));
  try {
    await build({
      root: ROOT,
      browser,
      outDir,
      logger: { ...QUIET, error: console.error, fatal: console.error },
      vite: () => ({
        plugins: [notePackages(folders)],
        worker: { plugins: () => [notePackages(folders)] },
      }),
    });
  } finally {
    rmSync(outDir, { recursive: true });
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    return { name, version, licence: license };
  });
}
