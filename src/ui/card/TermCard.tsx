import type { Explanation } from '@/core/glossary/explain';
import type { Say } from '@/core/messages/say';
import { type Looks, USUAL_LOOKS } from '../kit/show-looks';
import { CardDialog } from './CardDialog';
import { CardFoot } from './CardFoot';
import { CareNote } from './CareNote';
import { DeeperParts } from './DeeperParts';
import { OtherGlossaries } from './OtherGlossaries';
import { PackLine } from './PackLine';
import { RelatedTerms } from './RelatedTerms';
import { TermDrawing } from './TermDrawing';

export interface TermCardProps {
  say: Say;
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
  /** Whether it is shown on a site, which can be switched off: pages of ours cannot. */
  hasSite?: boolean;
  /** Its colours, and how large its text is; as the system has them where absent. */
  looks?: Looks;
}

/**
 * What a term means, readable at a glance; what lies deeper is folded away below, and scrolls between head and foot. It is drawn in the background and
 * shown on the page, so its buttons say in `data-action` what they do.
 */
export function TermCard(props: TermCardProps) {
  const { say, explanation, seen, canGoBack, headingId } = props;
  const { isOnArticle = false, isKnown = false, hasSite = false, looks = USUAL_LOOKS } = props;
  const { entry, language, related, others, drawing } = explanation;
  return (
    <CardDialog
      {...{ say, language, seen, canGoBack, headingId, looks }}
      name={entry.name}
      definition={entry.definition}
      foot={<CardFoot {...{ say, language, isKnown, hasSite }} term={entry.id} name={entry.name} />}
    >
      {entry.getHelp && (
        <CareNote {...{ say, language }} getHelp={entry.getHelp} item={entry.checklistItem} />
      )}
      {drawing && <TermDrawing {...{ say, drawing }} />}
      <div class="deeper">
        <DeeperParts {...{ say, explanation, isOnArticle }} />
      </div>
      <RelatedTerms {...{ say, related }} />
      <PackLine {...{ say, explanation }} />
      <OtherGlossaries {...{ say, others }} />
    </CardDialog>
  );
}
