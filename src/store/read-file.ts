import type { HeldFile, PackFileJob } from '@/core/own-pack/pack-job';
import { MOST_BYTES, type ReadPack, readPackFile } from '@/core/pack-file/read-pack-file';

/** Reads a file, or a text that was pasted, as a pack. Null where the browser does not hand over the file. */
export async function readFile(
  { file, fileName }: PackFileJob,
  onProgress: (share: number) => void,
): Promise<ReadPack | null> {
  const source = typeof file === 'string' ? file : await bytesOf(file);
  return source === null ? null : readPackFile(source, { fileName, onProgress });
}

/** The bytes of a file: of one that is too large one more than there may be, and no others. */
async function bytesOf(file: HeldFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
  } catch {
    return null;
  }
}
