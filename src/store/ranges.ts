/** The keys of all chunks of a pack. */
export function chunksOf(pack: string): IDBKeyRange {
  // Any list comes after any text.
  return IDBKeyRange.bound([pack], [pack, []]);
}

/** The keys of the chunks of a pack up to the one that has a term, which is the last of these. */
export function chunksUpTo(pack: string, term: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, term]);
}
