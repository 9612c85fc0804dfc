import type { PackInfo } from './kept-pack';

/** Why a pack cannot be used: it is damaged, or a newer version has kept it. */
export type InfoFault = 'damaged' | 'newer';

/** A pack that is there and cannot be used: part of it is missing or not what it should be, or a newer version made it. */
export interface DamagedPack {
  id: string;
  /** Its id where the name is lost. */
  name: string;
  reason: InfoFault;
}

/** The packs that are kept. */
export interface KeptPacks {
  /** In the order in which they were begun or last imported; those that were deleted are not among them. */
  packs: PackInfo[];
  /** Those that were deleted and can be had back. */
  deleted: PackInfo[];
  damaged: DamagedPack[];
  /** All packs, bundled and deleted ones too, in the order in which their definitions are preferred. */
  order: string[];
}
