import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptPacks } from '@/core/own-pack/kept-packs';
import type { PackJobFaultReason } from '@/core/own-pack/pack-job';
import { reasonOf } from '../kit/reason-of';
import type { PackDesk } from './pack-desk';

/** The packs that are kept, as they change in any window; and how to change them. */
export interface Packs {
  /** Null while they are loaded, and where they cannot be. */
  kept: KeptPacks | null;
  /** Why they cannot be loaded; null where they can. */
  fault: PackJobFaultReason | null;
  /** Loads what is kept, where something else has changed it. */
  load(): Promise<void>;
  /** Makes a change, then loads what is kept; gives why it could not be made, or null. */
  change(make: () => Promise<void>): Promise<PackJobFaultReason | null>;
}

/** Loads what is kept, and again with each `stamp`, which stands for it. */
export function usePacks(desk: PackDesk, stamp: string): Packs {
  const [kept, setKept] = useState<KeptPacks | null>(null);
  const [fault, setFault] = useState<PackJobFaultReason | null>(null);
  const load = useCallback(async () => {
    try {
      setKept(await desk.list());
      setFault(null);
    } catch (error) {
      setFault(reasonOf(error));
    }
  }, [desk]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that there is something else to load.
  useEffect(() => void load(), [load, stamp]);
  const change = async (make: () => Promise<void>) => {
    try {
      await make();
      return null;
    } catch (error) {
      return reasonOf(error);
    } finally {
      await load();
    }
  };
  return { kept, fault, load, change };
}
