import type { PackFault } from '@/core/compile/pack-fault';
import type { LookUpTerm } from '@/core/look-up/look-up-term';
import { lookUpTermsOf } from '@/core/own-pack/look-up-terms-of';
import { ownPackId } from '@/core/own-pack/own-pack-id';
import type { FilePreview } from '@/core/own-pack/pack-job';
import { previewPack } from '@/core/pack-file/preview-pack';
import type { ReadPack } from '@/core/pack-file/read-pack-file';
import { isEnglish } from '@/core/text/primary-language';
import type { PackStore } from './pack-store';
import type { Workshop } from './workshop';

/** A file that was read. */
export type ReadFile = Extract<ReadPack, { pack: unknown }>;

/** What a person is shown of a file before they take it, beside all that is kept already. */
export async function previewFile(
  { pack, lines, unusedColumns }: ReadFile,
  faults: readonly PackFault[],
  { store, bundledTerms, commonWords }: Workshop,
): Promise<FilePreview> {
  const bundled: LookUpTerm[] = JSON.parse(bundledTerms);
  const own = await termsBesides(ownPackId(pack.id), store);
  const preview = previewPack({
    pack,
    lines,
    faults,
    others: [...own, ...bundled],
    commonWords: new Set(isEnglish(pack.language) ? commonWords.split(' ') : []),
  });
  return { ...preview, unusedColumns };
}

/** The terms of all packs that are kept but one. What cannot be had is left out: it is no matter of this file. */
async function termsBesides(id: string, store: PackStore): Promise<LookUpTerm[]> {
  const { packs } = await store.list().catch(() => ({ packs: [] }));
  const others = packs.filter((info) => info.id !== id);
  const terms = await Promise.all(
    others.map(async (info) => {
      const pack = await store.load(info.id).catch(() => null);
      return pack ? lookUpTermsOf(info.id, pack) : [];
    }),
  );
  return terms.flat();
}
