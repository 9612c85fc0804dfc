// @ts-check
import { runOrThrow } from './run.mjs';
import { setUp } from './setup.mjs';

try {
  await setUp(['chromium']);
  await runOrThrow('node', [
    'scripts/run-typescript.mjs',
    './tests/bench/main.ts',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
