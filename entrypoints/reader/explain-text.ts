import { countTerms } from '@/core/find/count-terms';
import { PAGE_SAMPLE_LENGTH } from '@/core/senses/page-context';
import { ENGLISH } from '@/core/text/english';
import { background } from '@/extension/messaging';
import type { ExplainedText } from '@/ui/reader/explained-text';

/** Finds the terms of a text by its paragraphs, as it would be found on a page. */
export async function explainText(paragraphs: readonly string[]): Promise<ExplainedText> {
  const context = await background.judgePage(paragraphs.join('\n').slice(0, PAGE_SAMPLE_LENGTH));
  const counts = countTerms(await background.findTerms(paragraphs, context));
  const meanings = await background.describeTerms(counts.map(({ id }) => id));
  const countOf = new Map<string, number>(counts.map(({ id, count }) => [id, count]));
  const terms = meanings.map((meaning) => ({ ...meaning, count: countOf.get(meaning.id) ?? 0 }));
  const { language } = context;
  return { terms, isEnglish: language === null ? null : language === ENGLISH };
}
