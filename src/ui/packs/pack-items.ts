import type { BundledPackInfo } from '@/core/glossary/bundled-pack-info';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { DamagedPack, KeptPacks } from '@/core/own-pack/kept-packs';

/** A glossary in the list of all: one that ships, or one's own, which may be deleted or damaged. */
export type PackItem =
  | { kind: 'bundled'; id: string; info: BundledPackInfo }
  | { kind: 'own'; id: string; info: PackInfo }
  | { kind: 'deleted'; id: string; info: PackInfo }
  | { kind: 'damaged'; id: string; damaged: DamagedPack };

/** All glossaries in the order in which they are preferred, those that are damaged last; without what is kept, those that ship. */
export function packItems(kept: KeptPacks | null, bundled: readonly BundledPackInfo[]): PackItem[] {
  const shipped = bundled.map((info): PackItem => ({ kind: 'bundled', id: info.id, info }));
  if (!kept) return shipped;
  const items = [
    ...shipped,
    ...kept.packs.map((info): PackItem => ({ kind: 'own', id: info.id, info })),
    ...kept.deleted.map((info): PackItem => ({ kind: 'deleted', id: info.id, info })),
  ];
  const byId = new Map(items.map((item) => [item.id, item]));
  return [
    ...kept.order.flatMap((id) => byId.get(id) ?? []),
    ...kept.damaged.map((damaged): PackItem => ({ kind: 'damaged', id: damaged.id, damaged })),
  ];
}

/** The items that are preferred one to another. */
export function preferredItems(items: readonly PackItem[]): PackItem[] {
  return items.filter(({ kind }) => kind === 'own' || kind === 'bundled');
}

/** The order of all ids once one has changed places with the next before or after it; null where there is none. */
export function movedOrder(items: readonly PackItem[], id: string, step: -1 | 1): string[] | null {
  const preferred = preferredItems(items).map((item) => item.id);
  const other = preferred[preferred.indexOf(id) + step];
  if (other === undefined) return null;
  const swapped = new Map([
    [id, other],
    [other, id],
  ]);
  return items
    .filter(({ kind }) => kind !== 'damaged')
    .map((item) => swapped.get(item.id) ?? item.id);
}
