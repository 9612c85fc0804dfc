import type { Entry } from '@/core/glossary/entry';
import type { Source } from '@/core/glossary/source';
import { SourceName } from '../kit/SourceName';

export interface TodayFoldProps {
  today: Entry['today'];
  /** The article of which the text may speak. */
  source: Source;
}

/** What medicine says today of a term, folded; nothing where that is what was always said. */
export function TodayFold({ today, source }: TodayFoldProps) {
  if (!today) return null;
  return (
    <details class="fold">
      <summary>What medicine says today</summary>
      <p>{today}</p>
      {/\bthe article\b/i.test(today) && (
        <p class="from">
          The article: {source.publisher}, <SourceName source={source} />
        </p>
      )}
    </details>
  );
}
