import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../driver/root.mjs';
import { manifestFor } from '../manifest-for';

const document = readFileSync(join(ROOT, 'docs/browser-notes.md'), 'utf8');
const rows = Array.from(
  document.matchAll(/^\|[^|]+\| (\d+) +\| ([\d–]+) +\|/gm),
  ([, chromium, firefox]) => ({ chromium: Number(chromium), firefox: Number(firefox) || 0 }),
);

it('asks for a Chromium that has all that docs/browser-notes.md names as needed', async () => {
  const { minimum_chrome_version } = await manifestFor('chrome');
  expect(rows.length).toBeGreaterThan(9);
  expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(
    Math.max(...rows.map(({ chromium }) => chromium)),
  );
  expect(document).toContain(`Chromium ${minimum_chrome_version}`);
});

it('asks for the Safari that docs/browser-notes.md names, and for nothing that it has not', async () => {
  const { browser_specific_settings, permissions } = await manifestFor('safari');
  expect(document).toContain(`Safari ${browser_specific_settings.safari.strict_min_version}`);
  expect(permissions).toEqual(['storage', 'contextMenus']);
});

it.each(['gecko', 'gecko_android'])('asks for a Firefox that has it, in %s', async (kind) => {
  const { strict_min_version } = (await manifestFor('firefox')).browser_specific_settings[kind];
  const asked = Number.parseInt(strict_min_version, 10);
  expect(asked).toBeGreaterThanOrEqual(Math.max(...rows.map(({ firefox }) => firefox)));
  expect(document).toContain(`Firefox ${asked}`);
});
