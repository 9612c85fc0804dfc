import { KEPT_FORMAT, type PackInfo } from '@/core/own-pack/kept-pack';
import type { InfoFault } from '@/core/own-pack/kept-packs';
import { isOwnPackId } from '@/core/own-pack/own-pack-id';

/** What is wrong with what is known of a pack; null for nothing. */
export function infoFault(value: unknown, id: string): InfoFault | null {
  const info = Object(value) as Partial<PackInfo>;
  if (Number.isSafeInteger(info.format) && (info.format as number) > KEPT_FORMAT) return 'newer';
  const texts = [info.name, info.language, info.version, info.licence];
  const numbers = [info.termCount, info.chunkCount, info.keptAt];
  const isSound =
    info.id === id &&
    isOwnPackId(id) &&
    texts.every((text) => typeof text === 'string') &&
    numbers.every(Number.isFinite) &&
    typeof info.sources === 'object' &&
    info.sources !== null;
  return isSound ? null : 'damaged';
}
