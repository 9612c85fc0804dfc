import { join } from 'node:path';
import { build } from 'wxt';
import { ROOT } from '../../scripts/run.mjs';

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

/** Builds the extension with the bench's content script in place of its own; gives its folder. */
export async function buildBench(): Promise<string> {
  const outDir = join('.output', 'bench');
  await build({
    root: ROOT,
    outDir,
    browser: 'chrome',
    logger: quietLogger as never,
    hooks: {
      'entrypoints:found': (_, entrypoints) => {
        const content = entrypoints.find(({ name }) => name === 'content');
        if (content) content.inputPath = join(ROOT, 'tests', 'bench', 'content.ts');
      },
    },
  });
  return join(ROOT, outDir, 'chrome-mv3');
}
