import type { Source } from '@/core/glossary/source';

/** Who says so, at a glance; where they say it, unfolded. */
export function SourceList({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  return (
    <details class="fold">
      <summary>Sources: {publishers.join(' · ')}</summary>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.url ?? source.document ?? source.title}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            ) : (
              (source.document ?? source.title)
            )}
            <span class="publisher">{source.publisher}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
