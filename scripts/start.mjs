// @ts-check
import { runOrThrow } from './run.mjs';
import { setUp } from './setup.mjs';

/** Sets up, builds the extension, and tries it on the page that the command line names or on the sample thread. */
async function start() {
  await setUp(['chromium']);
  await runOrThrow('wxt', ['build']);
  // Written in TypeScript, so it takes what was installed only now to run it.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/try.ts', { configFile: false });
  await module.tryOut(process.argv[2]);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
