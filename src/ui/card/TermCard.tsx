import type { Explanation } from '@/core/glossary/explain';
import { packName } from '@/core/glossary/pack';
import { splitTermId } from '@/core/glossary/term-id';
import type { Settings } from '@/core/settings/settings';
import { SourceList } from '../kit/SourceList';
import { themeClass } from '../kit/show-theme';
import { CardHeader } from './CardHeader';
import { CareNote } from './CareNote';
import { Details } from './Details';
import { RelatedTerms } from './RelatedTerms';
import { TermDrawing } from './TermDrawing';

export interface TermCardProps {
  explanation: Explanation;
  /** The words on the page that were taken for the term. */
  seen: string;
  /** Whether a related term was opened from another card. */
  canGoBack: boolean;
  headingId: string;
  /** Which colours it has; the system's where absent. */
  theme?: Settings['theme'];
}

/**
 * What a term means, readable at a glance; what lies deeper is folded away below. It is drawn in the background and
 * shown on the page, so its buttons say in `data-action` what they do.
 */
export function TermCard(props: TermCardProps) {
  const { explanation, headingId, theme = 'system' } = props;
  const { entry, related, sources, drawing } = explanation;
  const definitionId = `${headingId}-definition`;
  return (
    <div
      class={`card ${themeClass(theme)}`.trim()}
      role="dialog"
      aria-labelledby={headingId}
      aria-describedby={definitionId}
      tabindex={-1}
      lang="en"
      dir="ltr"
    >
      <CardHeader {...props} name={entry.name} />
      <p class="definition" id={definitionId}>
        {entry.definition}
      </p>
      {entry.getHelp && <CareNote item={entry.checklistItem}>{entry.getHelp}</CareNote>}
      {drawing && <TermDrawing drawing={drawing} />}
      <div class="deeper">
        <Details article={entry.article} today={entry.today} />
        <SourceList sources={sources} class="fold" />
      </div>
      <RelatedTerms related={related} />
      <p class="caution">
        <span class="pack">{packName(splitTermId(entry.id).pack)}.</span>{' '}
        <span>General information, not medical advice.</span>{' '}
        <span>Not reviewed by a clinician.</span>
      </p>
    </div>
  );
}
