import type { PageTerm } from './page-state';

/** Where terms stand in the list: as they come on the page, or by name. */
export type TermOrder = 'place' | 'name';

/** The terms in whose name or meaning all typed words are, in an order. Terms come as they are on the page. */
export function filteredTerms(
  terms: readonly PageTerm[],
  typed: string,
  order: TermOrder,
): readonly PageTerm[] {
  const words = plain(typed).split(/\s+/);
  const found = terms.filter(({ name, meaning }) => {
    const text = plain(`${name} ${meaning}`);
    return words.every((word) => text.includes(word));
  });
  return order === 'place' ? found : found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Without accents and capitals, which people leave out when they type. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
