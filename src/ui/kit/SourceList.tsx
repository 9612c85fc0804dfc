import type { Source } from '@/core/glossary/source';
import { SourceName } from './SourceName';

export interface SourceListProps {
  sources: Source[];
  class: string;
  /** Whether the publishers are named as shortly as can be. */
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
            {source.publisher}: <SourceName source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
