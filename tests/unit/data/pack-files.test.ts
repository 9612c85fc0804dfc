import { expect, it } from 'vitest';
import { BUNDLED_PACKS, packName } from '@/core/glossary/pack';
import { writeJson } from '@/core/pack-file/write-json';
import { bundledPackFile } from '../../../build/bundled-pack-file';
import { readSound } from '../core/pack-file/read';

it.each(BUNDLED_PACKS)('the pack "%s" is a file like any other', async (pack) => {
  const file = bundledPackFile(pack);
  const { pack: read } = await readSound(JSON.stringify(file));
  const { format, ...written } = file;
  expect(read).toEqual(written);
  expect((await readSound(writeJson(read))).pack).toEqual(read);
  expect(packName(pack)).toBe(file.name);
});
