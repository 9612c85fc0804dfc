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

/** Whether a word may name a pack or, within its pack, a term: it has letters, and no separator. */
export function isIdPart(name: string): boolean {
  return name !== '' && !name.includes(SEPARATOR);
}
