import type { CompiledPack } from '@/core/format/compiled-pack';
import type { LanguageData } from '@/core/glossary/language-data';
import { checkLookUp } from '@/core/own-pack/check-look-up';
import type { KeptLookUp, PackInfo } from '@/core/own-pack/kept-pack';
import { languageOf } from '@/core/own-pack/own-term';
import { packOrder } from '@/core/own-pack/pack-order';
import { usablePack } from '@/core/own-pack/usable-pack';
import { createPackStore, type PackStore } from '@/store/pack-store';
import { renewPack } from './renew-pack';

const store = createPackStore(indexedDB);

/** Something of packs of one's own, by their ids, and the order in which all packs are preferred. */
interface OwnParts<T> {
  parts: (readonly [pack: string, part: T])[];
  order: readonly string[];
}

/** The compiled form of the packs of one's own that are on. What cannot be used is compiled anew, or left out. */
export function loadCompiled(
  packsOff: readonly string[],
  language: LanguageData,
): Promise<OwnParts<CompiledPack>> {
  return usable(store.loadCompiled(packsOff), async (part, info) => {
    const compiled = usablePack(part, info.id, language);
    return compiled ?? (await renewPack(store, info, language))?.compiled;
  });
}

/** What their terms are looked up by, and their language where that is not English. */
export function loadLookUps(
  packsOff: readonly string[],
  language: LanguageData,
): Promise<OwnParts<KeptLookUp & ReturnType<typeof languageOf>>> {
  return usable(store.loadLookUps(packsOff), async (part, info) => {
    const lookUp = checkLookUp(part) ?? (await renewPack(store, info, language))?.lookUp;
    return lookUp && { ...lookUp, ...languageOf(info) };
  });
}

/** Terms of packs of one's own; null in the place of those that cannot be had. */
export function loadOwnTerms(ids: readonly string[]) {
  return store.loadTerms(ids).catch(() => ids.map(() => null));
}

async function usable<T>(
  loading: ReturnType<PackStore['loadCompiled']>,
  use: (part: unknown, info: PackInfo) => Promise<T | undefined>,
): Promise<OwnParts<T>> {
  // Without a store, what is bundled is found as ever.
  const { packs, order } = await loading.catch(() => ({ packs: [], order: packOrder([], []) }));
  const parts: [string, T][] = [];
  for (const { info, part } of packs) {
    const used = await use(part, info);
    if (used !== undefined) parts.push([info.id, used]);
  }
  return { parts, order };
}
