import type { Entry } from '@/core/glossary/entry';

/** What the source article says of a term and what medicine says today, folded; nothing where neither is known. */
export function Details({ article, today }: { article: Entry['article']; today: Entry['today'] }) {
  if (!article && !today) return null;
  return (
    <details class="fold">
      <summary>{summarise(article, today)}</summary>
      {article && (
        <>
          <p>{article.says}</p>
          <p class="from">{article.section}</p>
        </>
      )}
      {article && today && <h3 class="part">What has changed since</h3>}
      {today && <p>{today}</p>}
    </details>
  );
}

function summarise(article: Entry['article'], today: Entry['today']): string {
  if (!article) return 'What medicine says today';
  return today ? 'What the article says, and what changed' : 'What the article says';
}
