import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Settings } from '@/core/settings/settings';
import { CardDialog } from './CardDialog';
import { RelatedTerms } from './RelatedTerms';

/** How many terms that may be meant are offered. */
const MOST_NEAR = 5;
/** How much of what was selected is said again. */
const MOST_LETTERS = 60;

export interface UnknownCardProps {
  /** What no glossary has. */
  words: string;
  nearest: LookedUpTerms['terms'];
  canGoBack: boolean;
  headingId: string;
  theme: Settings['theme'];
}

/** Says of words that no glossary has them, and offers the terms that come nearest. */
export function UnknownCard({ words, nearest, canGoBack, headingId, theme }: UnknownCardProps) {
  const name = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
  return (
    <CardDialog
      {...{ name, seen: name, canGoBack, headingId, theme }}
      definition={
        nearest.length > 0
          ? 'No glossary has this. The nearest terms are below.'
          : 'No glossary has this, nor anything near it.'
      }
    >
      <RelatedTerms related={nearest.slice(0, MOST_NEAR)} />
    </CardDialog>
  );
}
