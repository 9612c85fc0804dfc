import type { BundledPackInfo } from '../src/core/glossary/bundled-pack-info';
import { BUNDLED_PACKS } from '../src/core/glossary/pack';
import { namesIn, readData } from './bundled-data';

/** What people are told of the packs that ship, besides what they are called. */
export function bundledPackInfos(): BundledPackInfo[] {
  return BUNDLED_PACKS.map((id) => {
    const folder = `glossary/${id}`;
    const { language, version, licence } = readData<Omit<BundledPackInfo, 'id'>>(`${folder}.json`);
    return { id, language, version, licence, termCount: namesIn(folder).length };
  });
}
