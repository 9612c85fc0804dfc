// @ts-check

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * What speaks against a release, as a sentence; null where nothing does.
 * @param {string} version the one to release
 * @param {{ current: string, changelog: string, changes: string }} repository
 *   the version there is, the text of the changelog, and what git calls changed
 * @returns {string | null}
 */
export function releaseFault(version, { current, changelog, changes }) {
  if (!VERSION.test(version)) return `“${version}” is no version: say one such as 1.2.0.`;
  if (!isLater(version, current)) return `${version} is not later than ${current}.`;
  if (!changelog.split('\n').some((line) => line.startsWith(`## ${version} `)))
    return `CHANGELOG.md has no heading “## ${version} (date)”.`;
  if (changes.trim() !== '') return `There are changes that are not committed:\n${changes}`;
  return null;
}

/**
 * @param {string} one
 * @param {string} other
 */
function isLater(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((number, i) => number !== b?.[i]);
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
