import type { WriteJob } from '@/core/own-pack/pack-job';
import { writeJson } from '@/core/pack-file/write-json';
import { writeTable } from '@/core/pack-file/write-table';
import type { PackStore } from './pack-store';

/** Writes a kept pack as a file. */
export async function writeKept({ write, as }: WriteJob, store: PackStore): Promise<string> {
  const pack = await store.load(write);
  return as === 'json' ? writeJson(pack) : writeTable(pack, as === 'csv' ? ',' : '\t');
}
