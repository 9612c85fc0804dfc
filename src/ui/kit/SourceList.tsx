import type { Source } from '@/core/glossary/source';

export interface SourceListProps {
  sources: Source[];
  class: string;
  /** Whether each source stands in one line with its publisher; otherwise the publisher has a line of its own. */
  isBrief?: boolean;
}

/** The publishers behind a text and, unfolded, their pages and documents. Draws nothing without sources. */
export function SourceList({ sources, isBrief = false, ...props }: SourceListProps) {
  if (sources.length === 0) return null;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return (
    <details class={props.class}>
      <summary>
        {isBrief ? `Source: ${publishers.join(', ')}` : `Sources: ${publishers.join(' · ')}`}
      </summary>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.url ?? source.document ?? source.title}>
            {isBrief && `${source.publisher}: `}
            <SourceName source={source} />
            {!isBrief && <span class="publisher">{source.publisher}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A source by name: a link that tells its site nothing of the page, or the name of a document. */
function SourceName({ source: { url, title, document } }: { source: Source }) {
  if (!url) return document ?? title;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
