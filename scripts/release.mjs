// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../driver/root.mjs';
import { checksums } from './release/checksums.mjs';
import { releaseFault } from './release/release-fault.mjs';
import { runOrThrow } from './run.mjs';

/**
 * Makes a release: `npm run release -- 1.2.0`. Tests all, writes the version down, makes the packages of every store with
 * their checksums under `.output`, commits and tags. It sends nothing anywhere. Stops before it has changed anything where
 * the tree has changes, the version is no later one, or the changelog says nothing of it.
 */
try {
  const version = process.argv[2] ?? '';
  const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

  const fault = releaseFault(version, {
    current: JSON.parse(read('package.json')).version,
    changelog: read('CHANGELOG.md'),
    changes: git('status', '--porcelain'),
  });
  if (fault) throw new Error(fault);

  await runOrThrow('npm', ['test']);
  await runOrThrow('npm', ['version', version, '--no-git-tag-version']);
  await runOrThrow('npm', ['run', 'zip']);
  const output = join(ROOT, '.output');
  writeFileSync(join(output, 'SHA256SUMS'), checksums(output, version));
  git('commit', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Healthgloss ${version}`);
  console.log(`Tagged v${version}. The packages and SHA256SUMS are in .output.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
