import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SETTINGS } from '@/core/settings/settings';
import { ROOT } from '../../driver/root.mjs';

const document = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');

it.each(Object.keys(SETTINGS))('docs/privacy.md says that %s is kept', (name) => {
  expect(document).toMatch(new RegExp(`\`${name}(?:/…)?\``));
});
