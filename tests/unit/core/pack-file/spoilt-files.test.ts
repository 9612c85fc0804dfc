import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { packToCompile } from '@/core/pack-file/pack-to-compile';
import { readPackFile } from '@/core/pack-file/read-pack-file';
import { writeJson } from '@/core/pack-file/write-json';
import { writeTable } from '@/core/pack-file/write-table';
import { bundledSource } from '../../../../build/bundled-source';
import { readSound } from './read';
import { spoiltFiles } from './spoilt-files';

const FILES = 3_000;
const SEED = 20_261_127;

it(`reads ${FILES} spoilt files as a whole glossary, or says where each is wrong`, async () => {
  const kinds = new Set<string>();
  let sound = 0;
  for (const bytes of spoiltFiles(FILES, SEED)) {
    const read = await readPackFile(bytes);
    if ('faults' in read) {
      expect(read.faultCount).toBeGreaterThanOrEqual(read.faults.length);
      for (const { kind, line, column } of read.faults) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        kinds.add(kind);
      }
      continue;
    }
    sound++;
    expect(read.lines).toHaveLength(read.pack.terms.length);
    expect((await readSound(writeJson(read.pack))).pack).toEqual(read.pack);
    expect((await readSound(writeTable(read.pack, ','))).pack.terms).toHaveLength(
      read.pack.terms.length,
    );
    compilePack(packToCompile(read.pack), bundledSource.language);
  }
  expect(sound).toBeGreaterThan(FILES / 10);
  expect(kinds.size).toBeGreaterThan(14);
});
