import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksums } from '../../../../scripts/release/checksums.mjs';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
for (const name of ['a-1.0.0-firefox.zip', 'a-1.0.0-chrome.zip', 'a-0.9.0-chrome.zip', 'notes.txt'])
  writeFileSync(join(folder, name), 'abc');

// The sum of "abc" is an example of FIPS 180-2.
const SUM = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('gives the sums of the packages of one version as sha256sum reads them', () => {
  expect(checksums(folder, '1.0.0')).toBe(
    `${SUM}  a-1.0.0-chrome.zip\n${SUM}  a-1.0.0-firefox.zip\n`,
  );
});

it('says where there is no package of a version', () => {
  expect(() => checksums(folder, '2.0.0')).toThrow('No package of 2.0.0');
});
