// @ts-check
import { existsSync } from 'node:fs';
import { runOrThrow } from './run.mjs';

/** @typedef {import('../driver/find-browser.mjs').BrowserName} BrowserName */

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @type {Record<BrowserName, string>} */
const ADVICE = {
  chromium:
    'Chromium is missing. Install it (Debian: `apt install chromium`; macOS: `brew install --cask chromium`; ' +
    'Windows: `winget install Hibbiki.Chromium`), or set CHROMIUM_PATH to its program.',
  firefox:
    'Firefox is missing. Install it (Debian: `apt install firefox-esr`; macOS: `brew install --cask firefox`; ' +
    'Windows: `winget install Mozilla.Firefox`), or set FIREFOX_PATH to its program.',
};

function canInstall() {
  return (
    existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version') && process.getuid?.() === 0
  );
}

/**
 * Installs the browsers named, as root on Debian. Elsewhere throws, saying what to install or
 * which variable to set.
 * @param {BrowserName[]} missing
 */
export async function installBrowsers(missing) {
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(missing.map((name) => ADVICE[name]).join('\n'));
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  console.log(`Installing ${packages.join(' and ')}.`);
  await runOrThrow('apt-get', ['update', '-q']);
  await runOrThrow('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}
