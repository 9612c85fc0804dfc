/** The name of a term everywhere outside its pack: "article/fibromyalgia". */
export type TermId = `${string}/${string}`;

const SEPARATOR = '/';

/** The id of a term of a pack. */
export function termId(pack: string, term: string): TermId {
  return `${pack}${SEPARATOR}${term}`;
}

/** The pack and the term that an id names; both are empty where it is none. */
export function splitTermId(id: string): { pack: string; term: string } {
  const at = id.indexOf(SEPARATOR);
  if (at < 0) return { pack: '', term: '' };
  return { pack: id.slice(0, at), term: id.slice(at + SEPARATOR.length) };
}

/** Whether a name may be that of a pack, or of a term within its pack: it is not empty, and has no "/". */
export function isIdPart(name: string): boolean {
  return name !== '' && !name.includes(SEPARATOR);
}
