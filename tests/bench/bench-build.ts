import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../../driver/root.mjs';

const silent = () => {};

/** Says nothing but errors. */
const quietLogger = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
};

/** The folders of the builds. */
export interface BenchBuilds {
  /** With the bench's content script in place of its own. */
  bench: string;
  /** With an empty content script: what a browser takes for any. */
  empty: string;
  /** With one that does nothing but await the settings. */
  settings: string;
  /** As it is released. */
  release: string;
}

/** Builds the extension in each of these ways, with plugins that come before its own. */
export async function buildForBench(plugins: Plugin[] = []): Promise<BenchBuilds> {
  const { write } = process.stdout;
  // The builder draws there, bidden or not, and figures for machines come after it.
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    return {
      bench: await buildInto('bench', plugins, 'content'),
      empty: await buildInto('empty', plugins, 'empty-content'),
      settings: await buildInto('settings', plugins, 'settings-content'),
      release: await buildInto('release', plugins),
    };
  } finally {
    process.stdout.write = write;
  }
}

async function buildInto(
  folder: string,
  plugins: Plugin[],
  contentScript?: string,
): Promise<string> {
  const outDir = join('.output', folder);
  await build({
    root: ROOT,
    outDir,
    browser: 'chrome',
    logger: quietLogger as never,
    hooks: {
      'entrypoints:found': (_, entrypoints) => {
        const content = entrypoints.find(({ name }) => name === 'content');
        if (content && contentScript) {
          content.inputPath = join(ROOT, 'tests', 'bench', `${contentScript}.ts`);
        }
      },
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [...plugins, ...(config.plugins ?? [])];
      },
    },
  });
  return join(ROOT, outDir, 'chrome-mv3');
}
