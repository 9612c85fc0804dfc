// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ variable: string, commands: string[], places: string[] }} Whereabouts */

const PROGRAMS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/**
 * Where each browser is looked for, best first. Google's branded Chrome comes last: since version
 * 137 it ignores `--load-extension`, and takes an extension only from a program that drives it.
 * @type {Record<BrowserName, Whereabouts>}
 */
const WHEREABOUTS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAMS.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAMS.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
};

/** @param {string} command */
function findCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/**
 * Gives the path of a browser, or undefined where there is none.
 * Throws when its variable names a file that does not exist.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
  const { variable, commands, places } = WHEREABOUTS[name];
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) {
    throw new Error(`${variable} is set to ${chosen}, but there is no such file.`);
  }
  if (chosen) return chosen;
  const found = commands.map(findCommand).find((path) => path !== undefined);
  return found ?? places.find((path) => existsSync(path));
}
