// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function addUp(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * Says the counts in one line: "12 passed, 0 failed", with the skipped ones where there are any.
 * @param {Counts} counts
 */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} path
 * @param {number} code
 * @returns {Counts}
 */
function readReport(path, code) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  // A file that does not load, or an error outside of any test, fails the run without a failed test.
  const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed, skipped };
}

/**
 * Runs the tests of some Vitest projects with their output shown, and counts them.
 * @param {string[]} projects
 * @returns {Promise<Counts>}
 */
export async function runTests(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'healthgloss-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await run('vitest', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...reporters,
    ]);
    return readReport(report, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
