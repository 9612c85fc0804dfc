// @ts-check
import { findBrowser } from '../driver/find-browser.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages, prepareTypes } from './packages.mjs';

/** @typedef {import('../driver/find-browser.mjs').BrowserName} BrowserName */

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Healthgloss needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/**
 * Makes a fresh machine ready: checks Node, installs the packages and the browsers that are missing.
 * Throws with what to do where it cannot.
 * @param {BrowserName[]} browsers those that are needed
 */
export async function setUp(browsers) {
  checkNode();
  await installPackages();
  await prepareTypes();
  await installBrowsers(browsers.filter((name) => findBrowser(name) === undefined));
}
