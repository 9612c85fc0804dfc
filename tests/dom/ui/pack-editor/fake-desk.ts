import { vi } from 'vitest';
import { keepPack } from '@/core/own-pack/keep-pack';
import { ownPackId } from '@/core/own-pack/own-pack-id';
import { changedPack } from '@/core/own-pack/pack-change';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import { PackJobFault } from '@/core/own-pack/pack-job-fault';
import { termChunks } from '@/core/own-pack/term-chunks';
import type { TermNote } from '@/core/own-pack/term-notes';
import type { WholePack } from '@/core/pack-file/pack-file';
import type { WritingDesk } from '@/ui/pack-editor/writing-desk';
import { bundledSource } from '../../../../build/bundled-source';

const { language } = bundledSource;

/** A desk that keeps packs in memory, makes them as the worker does, and notes and fails as it is told. */
export function fakeDesk(...kept: WholePack[]) {
  const packs = new Map(kept.map((pack) => [ownPackId(pack.id), pack]));
  const told = { notes: [] as TermNote[], fails: false };
  const infoOf = (pack: WholePack) => keepPack(pack, language, 0).kept;
  const packOf = (id: string) => {
    const pack = packs.get(id);
    if (!pack) throw new PackJobFault('missing', []);
    return pack;
  };
  const made = (job: MadePackJob): WholePack => {
    if ('pack' in job) return job.pack;
    if ('begun' in job) return changedPack(job.begun, job.change);
    return changedPack(packOf(job.changed), job.change);
  };
  const desk: WritingDesk = {
    list: vi.fn(async () => [...packs.values()].map((pack) => infoOf(pack).info)),
    open: vi.fn(async (id) => {
      const { info, lookUp } = infoOf(packOf(id));
      return { info, lookUp };
    }),
    term: vi.fn(async (id, term) => {
      const pack = packOf(id);
      const terms = termChunks(id, pack.terms).flatMap((chunk) => chunk.terms);
      const found = terms.find(({ entry }) => entry.id === term);
      return found ? { info: infoOf(pack).info, term: found } : null;
    }),
    prepare: vi.fn(async (job: MadePackJob) => {
      const pack = made(job);
      const { info } = infoOf(pack);
      return {
        info,
        faults: [],
        notes: told.notes,
        discard: vi.fn(),
        async keep() {
          if (told.fails) throw new PackJobFault('full', []);
          packs.set(info.id, pack);
          return info;
        },
      };
    }),
    known: vi.fn(async (words) => words.map(() => null)),
    propose: vi.fn(async () => []),
    wordsToAdd: vi.fn(async () => ''),
  };
  return { desk, packs, told };
}
