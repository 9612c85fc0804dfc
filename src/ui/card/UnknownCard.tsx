import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Say } from '@/core/messages/say';
import { shortened } from '@/core/text/shortened';
import type { Looks } from '../kit/show-looks';
import { CardDialog } from './CardDialog';
import { CardFoot } from './CardFoot';
import { RelatedTerms } from './RelatedTerms';

/** How many terms that may be meant are offered. */
const MOST_NEAR = 5;
/** How much of what was selected is said again. */
const MOST_LETTERS = 60;

export interface UnknownCardProps {
  say: Say;
  /** What no glossary has. */
  words: string;
  nearest: LookedUpTerms['terms'];
  canGoBack: boolean;
  headingId: string;
  looks: Looks;
}

/** Says of words that no glossary has them, and offers the terms that come nearest. */
export function UnknownCard({
  say,
  words,
  nearest,
  canGoBack,
  headingId,
  looks,
}: UnknownCardProps) {
  const name = shortened(words, MOST_LETTERS);
  return (
    <CardDialog
      {...{ say, name, seen: name, canGoBack, headingId, looks }}
      language={say.language}
      definition={say(nearest.length > 0 ? 'card_unknown_near' : 'card_unknown')}
      foot={<CardFoot say={say} />}
    >
      <RelatedTerms say={say} related={nearest.slice(0, MOST_NEAR)} />
    </CardDialog>
  );
}
