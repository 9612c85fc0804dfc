// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../driver/root.mjs';

/**
 * Runs a command from the root of the repository with its output shown, and gives its exit code.
 * Programs of installed packages (`wxt`, `biome`) are found by name.
 * @param {string} command
 * @param {string[]} [args]
 * @returns {Promise<number>}
 */
export function run(command, args = []) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // On Windows the programs of packages are .cmd files, which only a shell starts.
  const shell = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command like `run`, and throws when it fails.
 * @param {string} command
 * @param {string[]} [args]
 */
export async function runOrThrow(command, args = []) {
  const code = await run(command, args);
  if (code !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` failed with code ${code}.`);
}
