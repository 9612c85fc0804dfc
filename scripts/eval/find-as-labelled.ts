import { ARTICLE_PACK } from '../../src/core/glossary/pack';
import { splitTermId } from '../../src/core/glossary/term-id';
import type { BundledFinder } from './bundled-finder';
import type { LabelledText } from './records';
import type { FoundSpan } from './score';

const isOfFirstPack = (term: string) => splitTermId(term).pack === ARTICLE_PACK;

/**
 * Finds the terms of labelled texts as those can be judged who set the labels. Where the labels of a file name the first
 * pack alone, they know no other: a match of another pack is taken for the labelled term that it stands on, where its
 * entry names that as related; elsewhere it is neither right nor false.
 */
export function findAsLabelled(
  files: readonly (readonly LabelledText[])[],
  { findTerms, relatedTo }: Pick<BundledFinder, 'findTerms' | 'relatedTo'>,
): (labelled: LabelledText) => FoundSpan[] {
  const ofFirstPack = new Set(files.filter(knowsFirstPackOnly).flat());
  return (labelled) => {
    const found = findTerms(labelled.text);
    if (!ofFirstPack.has(labelled)) return found;
    return found.flatMap((match) => {
      if (isOfFirstPack(match.term)) return match;
      const label = labelled.spans.find((span) => span.start < match.end && match.start < span.end);
      const isRelated = label && relatedTo(match.term).includes(label.term);
      return isRelated ? { ...match, term: label.term } : [];
    });
  };
}

function knowsFirstPackOnly(texts: readonly LabelledText[]): boolean {
  const named = texts.flatMap(({ spans, optional }) => [...spans, ...optional]);
  return named.length > 0 && named.every(({ term }) => isOfFirstPack(term));
}
