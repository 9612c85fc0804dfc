import type { Entry } from '@/core/glossary/entry';
import type { Source } from '@/core/glossary/source';
import { SourceName } from '../kit/SourceName';

export interface ArticleFoldProps {
  /** What the article says of the term, and where. */
  article: Entry['article'];
  /** What medicine says differently today, where that stands here; undefined where it stands elsewhere. */
  today?: Entry['today'];
  /** The article itself. */
  source: Source;
}

/** What the article says that the glossary began with, folded, under its name; nothing where it does not use the term. */
export function ArticleFold({ article, today, source }: ArticleFoldProps) {
  if (!article) return null;
  const says = `What ${source.publisher}’s “${source.title}” says`;
  return (
    <details class="fold">
      <summary>{today ? `${says}, and what changed` : says}</summary>
      <p>{article.says}</p>
      <p class="from">
        {source.publisher}: <SourceName source={source} />, {article.section}
      </p>
      {today && (
        <>
          <h3 class="part">What has changed since</h3>
          <p>{today}</p>
        </>
      )}
    </details>
  );
}
