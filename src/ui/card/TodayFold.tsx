import type { Entry } from '@/core/glossary/entry';
import type { Source } from '@/core/glossary/source';
import type { Say } from '@/core/messages/say';
import { inLanguage } from '../kit/in-language';
import { SourceName } from '../kit/SourceName';

export interface TodayFoldProps {
  say: Say;
  today: Entry['today'];
  /** The language that this is written in; English where absent. */
  language?: string | undefined;
  /** The article of which the text may speak; undefined for none. */
  source: Source | undefined;
}

/** What medicine says today of a term, folded; nothing where that is what was always said. */
export function TodayFold({ say, today, language, source }: TodayFoldProps) {
  if (!today) return null;
  return (
    <details class="fold">
      <summary>{say('card_today')}</summary>
      <p {...inLanguage(say, language)}>{today}</p>
      {source && /\bthe article\b/i.test(today) && (
        <p class="from">
          {say.parts('card_the_article', {
            publisher: source.publisher,
            title: <SourceName source={source} />,
          })}
        </p>
      )}
    </details>
  );
}
