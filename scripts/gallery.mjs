// @ts-check
import { runOrThrow } from './run.mjs';
import { setUp } from './setup.mjs';

/** Sets up, builds the extension, and has each browser take a picture of every surface and state, in every look or those that are named. */
try {
  await setUp(['chromium', 'firefox']);
  await runOrThrow('wxt', ['build']);
  await runOrThrow('wxt', ['build', '-b', 'firefox']);
  for (const browser of ['chromium', 'firefox']) {
    process.env.E2E_BROWSER = browser;
    await runOrThrow('node', [
      'scripts/run-typescript.mjs',
      './scripts/gallery/main.ts',
      ...process.argv.slice(2),
    ]);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
