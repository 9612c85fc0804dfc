// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Runs `main` of a TypeScript file with the arguments after it: `node scripts/run-typescript.mjs FILE …`. */
const [file = '', ...args] = process.argv.slice(2);
const alias = { '@': fileURLToPath(new URL('../src', import.meta.url)) };
try {
  const { module } = await runnerImport(file, { logLevel: 'error', resolve: { alias } });
  await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
