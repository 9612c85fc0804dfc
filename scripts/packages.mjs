// @ts-check
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../driver/root.mjs';
import { runOrThrow } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Whether every package of package-lock.json is installed in the version it names. */
function packagesAreInstalled() {
  const installedPath = join('node_modules', '.package-lock.json');
  if (!existsSync(join(ROOT, installedPath))) return false;
  const installed = readLockfile(installedPath).packages;
  const wanted = Object.entries(readLockfile('package-lock.json').packages);
  // Optional packages are for one platform each, so most are rightly absent.
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of package-lock.json with npm, unless they are there. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing packages.');
  // WXT says that it wants a newer Node; it works with this one, so that warning would only worry people.
  await runOrThrow('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** @param {string} path */
function changedAt(path) {
  const full = join(ROOT, path);
  return existsSync(full) ? statSync(full).mtimeMs : 0;
}

/** Has WXT write the types and `tsconfig` that the project's own build on, unless they are fresh. */
export async function prepareTypes() {
  const written = join('.wxt', 'tsconfig.json');
  const sources = ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public'];
  if (sources.every((path) => changedAt(path) < changedAt(written))) return;
  await runOrThrow('wxt', ['prepare']);
  // WXT leaves a file alone when its content stays the same; its age must still say "checked now".
  utimesSync(join(ROOT, written), new Date(), new Date());
}
