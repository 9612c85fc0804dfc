import type { TermId } from '../glossary/term-id';
import type { Words } from '../text/words';
import type { PackFinder } from './pack-finder';

/** The terms that have all these words, and no others, as one of their forms; in the order of their packs, each once. */
export function termsWrittenSo(words: Words, finders: readonly PackFinder[]): TermId[] {
  if (words.count === 0) return [];
  const terms = finders.flatMap((finder) => {
    finder.take(words);
    const whole = finder.formsFrom(0).filter(({ last }) => last === words.count - 1);
    return whole.map((form) => finder.termOf(form));
  });
  return [...new Set(terms)];
}
