import type { LanguageData } from '@/core/glossary/language-data';
import { keepPack, refusals } from '@/core/own-pack/keep-pack';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { PackStore } from '@/store/pack-store';
import type { MadeOfTerms } from '@/store/renew-pack';

/** Has what is kept of a pack besides its terms made anew of these; null where they are damaged, or would be refused. */
export function renewPack(
  store: PackStore,
  { id, keptAt }: PackInfo,
  language: LanguageData,
): Promise<MadeOfTerms | null> {
  const make = (pack: Parameters<typeof keepPack>[0]) => {
    const { kept, faults } = keepPack(pack, language, keptAt);
    if (refusals(faults).length > 0) throw new Error(`The pack ${id} is refused.`);
    return kept;
  };
  return store.renew(id, make).catch(() => null);
}
