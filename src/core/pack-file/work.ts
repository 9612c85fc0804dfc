/** What long work tells and obeys. It never hangs: between chunks others have their turn. */
export interface Work {
  /** Hears what share is done, from 0 to 1. */
  onProgress?(share: number): void;
  /** Ends the work: it rejects with what this throws, as an `AbortSignal` does. */
  signal?: { throwIfAborted(): void };
  /** Resolves once others had their turn. */
  pause?(): Promise<void>;
}

const CHUNK = 1_000;

/** Goes through items in chunks, from one share of the work to another, with a pause between them. */
export async function inChunks<Item>(
  items: readonly Item[],
  each: (item: Item, index: number) => void,
  work: Work,
  [from, to]: readonly [number, number] = [0, 1],
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    await turn(work, from + ((to - from) * start) / items.length);
    const end = Math.min(start + CHUNK, items.length);
    for (let at = start; at < end; at++) each(items[at] as Item, at);
  }
}

/** Gives others their turn, and says how far the work is. Rejects once it is to end. */
export async function turn(work: Work, share: number): Promise<void> {
  work.onProgress?.(share);
  await work.pause?.();
  work.signal?.throwIfAborted();
}
