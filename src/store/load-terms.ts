import { splitTermId } from '@/core/glossary/term-id';
import type { PackInfo, TermChunk } from '@/core/own-pack/kept-pack';
import type { OwnTerm } from '@/core/own-pack/own-term';
import { isKeptTerm } from '@/core/own-pack/term-chunks';
import type { Database, Parts } from './database';
import { infoFault } from './info-fault';
import { chunksUpTo } from './ranges';
import { resultOf } from './requests';

/** Loads terms by their ids, with no more of their packs than they take. What is missing or damaged is null in its place. */
export function loadTerms(database: Database, ids: readonly string[]): Promise<(OwnTerm | null)[]> {
  return database.read(['infos', 'chunks'], (part) => {
    const packs = new Set(ids.map((id) => splitTermId(id).pack));
    // What is known of a pack may be long, so it is read once for all its terms.
    const infos = new Map([...packs].map((pack) => [pack, resultOf(part('infos').get(pack))]));
    return Promise.all(ids.map((id) => loadTerm(part, infos, id)));
  });
}

async function loadTerm(
  part: Parts,
  infos: ReadonlyMap<string, Promise<unknown>>,
  id: string,
): Promise<OwnTerm | null> {
  const { pack, term: own } = splitTermId(id);
  const [info, chunk] = await Promise.all([infos.get(pack), chunkOf(part, pack, own)]);
  const terms: unknown = chunk?.terms;
  const term = Array.isArray(terms) ? terms.find((it) => it?.entry?.id === own) : undefined;
  const isSound = infoFault(info, pack) === null && isKeptTerm(term);
  return isSound ? { info: info as PackInfo, term } : null;
}

async function chunkOf(part: Parts, pack: string, term: string): Promise<TermChunk | undefined> {
  const cursor = await resultOf(part('chunks').openCursor(chunksUpTo(pack, term), 'prev'));
  return cursor?.value;
}
