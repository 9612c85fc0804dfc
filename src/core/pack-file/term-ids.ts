import { isIdPart } from '../glossary/term-id';
import { foldWords } from '../text/words';

const MOST_LETTERS = 80;
/** What has no word in it has no other id. */
const NAMELESS = 'term';

/** A name as an id: its words as they are compared, so that names which are found in the same words are the same. */
export function idOfName(name: string): string {
  const id = foldWords(name).join('-').replaceAll('/', '-').slice(0, MOST_LETTERS);
  return isIdPart(id) ? id : NAMELESS;
}

/**
 * The ids of terms in their order: those they have, and for the others their names. Of several names that would be the
 * same id, those after the first have a number, so that a name has the same id whenever it is read.
 */
export function termIds(terms: readonly { id?: string; name: string }[]): string[] {
  const taken = new Set(terms.flatMap(({ id }) => id ?? []));
  const counts = new Map<string, number>();
  return terms.map(({ id, name }) => {
    if (id !== undefined) return id;
    const base = idOfName(name);
    let count = counts.get(base) ?? 1;
    let own = count === 1 ? base : `${base}-${count}`;
    while (taken.has(own)) own = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(own);
    return own;
  });
}
