// @ts-check
import { runOrThrow } from './run.mjs';
import { setUp } from './setup.mjs';

/** Sets up with Chromium, then runs `main` of a TypeScript file: `node scripts/with-chromium.mjs FILE …`. */
try {
  await setUp(['chromium']);
  await runOrThrow('node', ['scripts/run-typescript.mjs', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
