// @ts-check
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { addUp, describeCounts, runTests } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Counts>} a failure counts as one
 */
async function check(command, ...args) {
  const code = await run(command, args);
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @type {[string, () => Promise<Counts>][]} */
const STEPS = [
  ['Format and lint', () => check('biome', 'ci', '.')],
  ['Types: core', () => check('tsc', '-p', 'src/core')],
  ['Types: all', () => check('tsc')],
  ['Dead code', () => check('knip')],
  ['Unit and DOM', () => runTests('unit', 'extension', 'dom')],
  ['Build for Chrome', () => check('wxt', 'build')],
  ['Build for Firefox', () => check('wxt', 'build', '-b', 'firefox')],
  ['Linter of Mozilla’s store', () => check('node', 'scripts/lint-addon.mjs')],
  ['End to end in Chromium', () => runTests('chromium')],
  ['End to end in Firefox', () => runTests('firefox')],
];

/** Runs the steps in order up to the first failure, and gives the sum of their tests. */
async function testAll() {
  let total = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, step] of STEPS) {
    const start = performance.now();
    console.log(`\n=== ${title} ===`);
    const counts = await step();
    total = addUp(total, counts);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`=== ${title}: ${counts.failed > 0 ? 'FAILED' : 'done'} in ${seconds} s ===`);
    if (counts.failed > 0) break;
  }
  return total;
}

try {
  await setUp(['chromium', 'firefox']);
  const total = await testAll();
  console.log(`\n${describeCounts(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
