import { vi } from 'vitest';
import type { FilePreview } from '@/core/own-pack/pack-job';
import type { ReadyPack } from '@/ui/packs/pack-desk';
import { packInfo } from './fake-desk';

const NOTHING: FilePreview = {
  terms: 3,
  forms: 4,
  withoutDefinition: [],
  repeated: [],
  knownElsewhere: [],
  neverFound: [],
  ordinary: [],
  unusedColumns: [],
};

/** A pack that was read of a file, for tests. */
export function readyPack(preview: Partial<FilePreview> = {}) {
  return {
    info: packInfo(),
    faults: [],
    preview: { ...NOTHING, ...preview },
    keep: vi.fn(async () => packInfo()),
    tryOn: vi.fn(async () => ({
      matches: [{ start: 3, end: 7, term: 'own-clinic/x' as const }],
      words: 9,
    })),
    discard: vi.fn(),
  } satisfies ReadyPack;
}
