import type { Entry } from '@/core/glossary/entry';
import type { Source } from '@/core/glossary/source';
import type { Say } from '@/core/messages/say';
import { inEnglish } from '../kit/in-english';
import { SourceName } from '../kit/SourceName';

export interface ArticleFoldProps {
  say: Say;
  /** What the article says of the term, and where. */
  article: Entry['article'];
  /** What medicine says differently today, where that stands here; undefined where it stands elsewhere. */
  today?: Entry['today'];
  /** The article itself; undefined where the glossary speaks of none. */
  source: Source | undefined;
}

/** What the article says that the glossary began with, folded, under its name; nothing where it does not use the term. */
export function ArticleFold({ say, article, today, source }: ArticleFoldProps) {
  if (!article || !source) return null;
  const { publisher, title } = source;
  const key = today ? 'card_article_says_and_changed' : 'card_article_says';
  return (
    <details class="fold">
      <summary>{say(key, { publisher, title })}</summary>
      <p {...inEnglish(say)}>{article.says}</p>
      <p class="from" {...inEnglish(say)}>
        {publisher}: <SourceName source={source} />, {article.section}
      </p>
      {today && (
        <>
          <h3 class="part">{say('card_changed')}</h3>
          <p {...inEnglish(say)}>{today}</p>
        </>
      )}
    </details>
  );
}
