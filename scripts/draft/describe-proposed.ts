import type { Finder } from '../../src/core/find/create-finder';
import { wholeMatch } from '../../src/core/find/whole-match';
import type { TermId } from '../../src/core/glossary/term-id';
import type { ProposedTerm } from '../../src/core/propose/propose-terms';
import { HEALTH_PAGE } from '../../src/core/senses/page-context';

/** A proposed term, and the term of ours that its name is found as; null where it is none. */
export interface MarkedTerm extends ProposedTerm {
  known: TermId | null;
}

/** Says of proposed terms which a glossary has: those whose whole name it finds on a page about health. */
export function markKnown(
  terms: readonly ProposedTerm[],
  { findTerms }: Pick<Finder, 'findTerms'>,
): MarkedTerm[] {
  return terms.map((term) => {
    const whole = wholeMatch(term.name, findTerms(term.name, HEALTH_PAGE));
    return { ...term, known: whole?.term ?? null };
  });
}

/** Proposed terms as a list to read, a paragraph each. */
export function describeProposed(proposed: readonly MarkedTerm[]): string {
  const paragraphs = proposed.map(({ name, forms, known, isExplained, count, sentence }) =>
    [
      [name, ...forms].join(', '),
      `  ${known ?? 'not in the glossary'}; ${count} times; ${isExplained ? 'explained' : 'used'}:`,
      `  ${sentence}`,
    ].join('\n'),
  );
  const added = proposed.filter(({ known }) => known === null).length;
  return [...paragraphs, `${proposed.length} terms, ${added} of them not in the glossary.`].join(
    '\n',
  );
}
