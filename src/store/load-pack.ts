import type { Entry } from '@/core/glossary/entry';
import type { PackInfo, TermChunk } from '@/core/own-pack/kept-pack';
import { writtenPackId } from '@/core/own-pack/own-pack-id';
import { entriesOf } from '@/core/own-pack/term-chunks';
import type { WholePack } from '@/core/pack-file/pack-file';
import type { Database, Parts } from './database';
import { knownInfo } from './known-info';
import { chunksOf } from './ranges';
import { resultOf } from './requests';
import { StoreFault } from './store-fault';

/** A pack as it was written, and what is known of it. */
export interface LoadedPack {
  info: PackInfo;
  pack: WholePack;
}

/** Loads a pack to be edited, exported or compiled anew. Fails where it is missing or damaged. */
export function loadPack(database: Database, id: string): Promise<LoadedPack> {
  return database.read(['infos', 'chunks'], (part) => readPack(part, id));
}

/** Reads a pack in the midst of a transaction. Fails where it is missing or damaged. */
export async function readPack(part: Parts, id: string): Promise<LoadedPack> {
  const [kept, chunks] = await Promise.all([
    resultOf<unknown>(part('infos').get(id)),
    resultOf<TermChunk[]>(part('chunks').getAll(chunksOf(id))),
  ]);
  const info = knownInfo(kept, id);
  const entries = entriesOf(chunks, info.termCount);
  if (entries === null) throw new StoreFault('damaged');
  return { info, pack: withTerms(info, entries) };
}

function withTerms(
  { id, format, termCount, chunkCount, keptAt, saves, deletedAt, ...written }: PackInfo,
  terms: Entry[],
): WholePack {
  return { ...written, id: writtenPackId(id), terms };
}
