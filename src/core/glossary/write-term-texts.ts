import type { Entry } from './entry';
import { type ExplainedPack, relatedTerms } from './related-terms';
import { termId } from './term-id';
import type { TermText, TermTexts } from './term-text';

/** Puts the texts of packs together, so that terms which name one another as related lead both ways. */
export function writeTermTexts(packs: readonly ExplainedPack[]): TermTexts {
  const related = relatedTerms(packs);
  const texts = packs.flatMap(({ id: pack, terms }) =>
    terms.map((term) => termText(pack, term, related(pack, term))),
  );
  return Object.fromEntries(texts.map((text) => [text.id, JSON.stringify(text)]));
}

/** What is said of a term of a pack, whose card leads to some others. */
export function termText(
  pack: string,
  { tier, forms, everyday, guards, ...said }: Entry,
  related: TermText['related'],
): TermText {
  return { ...said, id: termId(pack, said.id), related };
}
