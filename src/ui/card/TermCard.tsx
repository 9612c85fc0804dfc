import type { Explanation } from '@/core/glossary/explain';
import type { Settings } from '@/core/settings/settings';
import { CardDialog } from './CardDialog';
import { CardFoot } from './CardFoot';
import { CareNote } from './CareNote';
import { DeeperParts } from './DeeperParts';
import { PackLine } from './PackLine';
import { RelatedTerms } from './RelatedTerms';
import { TermDrawing } from './TermDrawing';

export interface TermCardProps {
  explanation: Explanation;
  /** The words on the page that were taken for the term. */
  seen: string;
  /** Whether a related term was opened from another card. */
  canGoBack: boolean;
  headingId: string;
  /** Whether it is shown on the page of the article that the glossary began with. */
  isOnArticle?: boolean;
  /** Whether the person knows the term, so that it is not marked. */
  isKnown?: boolean;
  /** Which colours it has; the system's where absent. */
  theme?: Settings['theme'];
}

/**
 * What a term means, readable at a glance; what lies deeper is folded away below, and scrolls between head and foot. It is drawn in the background and
 * shown on the page, so its buttons say in `data-action` what they do.
 */
export function TermCard(props: TermCardProps) {
  const { explanation, seen, canGoBack, headingId } = props;
  const { isOnArticle = false, isKnown = false, theme = 'system' } = props;
  const { entry, related, drawing } = explanation;
  return (
    <CardDialog
      {...{ seen, canGoBack, headingId, theme }}
      name={entry.name}
      definition={entry.definition}
      foot={<CardFoot term={entry.id} name={entry.name} isKnown={isKnown} />}
    >
      {entry.getHelp && <CareNote getHelp={entry.getHelp} item={entry.checklistItem} />}
      {drawing && <TermDrawing drawing={drawing} />}
      <div class="deeper">
        <DeeperParts {...{ explanation, isOnArticle }} />
      </div>
      <RelatedTerms related={related} />
      <PackLine explanation={explanation} />
    </CardDialog>
  );
}
