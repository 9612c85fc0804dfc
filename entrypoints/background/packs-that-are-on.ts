import finderData from 'virtual:finder-data';
import bundledLookUps from 'virtual:look-up-packs';
import { createFinder, type Finder } from '@/core/find/create-finder';
import { termId } from '@/core/glossary/term-id';
import type { NamedLookUpPack } from '@/core/look-up/looked-up-terms';
import { inOrder } from '@/core/own-pack/in-order';
import type { PackChoice } from '@/extension/made-for-packs';
import { loadCompiled, loadLookUps } from './own-packs';

const { language } = finderData;

/** Makes a finder of the packs that are on, in the order in which they are preferred. */
export async function makeFinder({ packsOff, ownPacks }: PackChoice): Promise<Finder> {
  const bundled = finderData.packs.filter(({ id }) => !packsOff.includes(id));
  // Where there never was a pack of one's own, nothing is waited for.
  if (ownPacks === '') return createFinder({ packs: bundled, language });
  const { parts, order } = await loadCompiled(packsOff, language);
  const all = [...parts, ...bundled.map((pack) => [pack.id, pack] as const)];
  try {
    return createFinder({ packs: inOrder(order, all), language });
  } catch {
    // Whatever is wrong with one of them, what ships is found.
    return createFinder({ packs: bundled, language });
  }
}

/** The packs that are on as they are looked up. Those that ship are read as JSON only now. */
export async function lookUpPacks({
  packsOff,
  ownPacks,
}: PackChoice): Promise<readonly NamedLookUpPack[]> {
  const shipped: NamedLookUpPack[] = JSON.parse(bundledLookUps);
  const bundled = shipped.filter(({ pack }) => !packsOff.includes(pack));
  if (ownPacks === '') return bundled;
  const { parts, order } = await loadLookUps(packsOff, language);
  const own = parts.map(([pack, { ids, ...lookUp }]) => {
    return { pack, ids: ids.map((id) => termId(pack, id)), ...lookUp };
  });
  return inOrder(
    order,
    [...bundled, ...own].map((it) => [it.pack, it] as const),
  );
}
