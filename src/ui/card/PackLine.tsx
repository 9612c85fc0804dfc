import type { Explanation } from '@/core/glossary/explain';
import { packName } from '@/core/glossary/pack';
import { splitTermId } from '@/core/glossary/term-id';
import { SourceName } from '../kit/SourceName';

/** Which glossary a term is from, and which article that speaks of. */
export function PackLine({ explanation }: { explanation: Explanation }) {
  const { entry, articleSource } = explanation;
  return (
    <p class="pack">
      {packName(splitTermId(entry.id).pack)}: {articleSource.publisher},{' '}
      <SourceName source={articleSource} />
    </p>
  );
}
