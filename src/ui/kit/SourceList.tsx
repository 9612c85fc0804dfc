import type { Source } from '@/core/glossary/source';
import type { Say } from '@/core/messages/say';
import { inLanguage } from './in-language';
import { SourceName } from './SourceName';

export interface SourceListProps {
  say: Say;
  sources: Source[];
  /** The language of the text that rests on them, and so of them; English where absent. */
  language?: string | undefined;
  class: string;
  /** Whether the publishers are named as shortly as can be. */
  isBrief?: boolean;
}

/** The publishers behind a text and, unfolded, their pages and documents. Draws nothing without sources. */
export function SourceList({ say, sources, language, isBrief = false, ...props }: SourceListProps) {
  if (sources.length === 0) return null;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return (
    <details class={props.class}>
      <summary>
        {isBrief
          ? say('source_brief', { publishers: publishers.join(', ') })
          : say('sources', { publishers: publishers.join(' · ') })}
      </summary>
      <ul class="sources" {...inLanguage(say, language)}>
        {sources.map((source) => (
          <li key={source.url ?? source.document ?? source.title}>
            {source.publisher}: <SourceName source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
