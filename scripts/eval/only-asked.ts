import type { LabelledText } from './records';

/**
 * Texts as a finder of some tiers is to be scored on them: terms that it is not asked for are neither missed nor false,
 * where they are labelled.
 */
export function onlyAsked(
  texts: readonly LabelledText[],
  isAsked: (term: string) => boolean,
): LabelledText[] {
  return texts.map(({ spans, optional, ...text }) => ({
    ...text,
    spans: spans.filter(({ term }) => isAsked(term)),
    optional: [...optional, ...spans.filter(({ term }) => !isAsked(term))],
  }));
}
