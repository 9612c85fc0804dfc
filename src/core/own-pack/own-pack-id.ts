/** What the ids of packs of one's own begin with here, and no bundled one does: no file can stand in for what ships. */
const OWN = 'own-';

/** The id under which a pack of a file is kept. */
export function ownPackId(written: string): string {
  return OWN + written;
}

/** The id of a kept pack as it stands in its file. */
export function writtenPackId(id: string): string {
  return id.slice(OWN.length);
}

/** Whether an id is that of a pack of one's own. */
export function isOwnPackId(id: string): boolean {
  return id.startsWith(OWN);
}
