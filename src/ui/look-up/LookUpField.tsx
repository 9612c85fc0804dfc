import { useId } from 'preact/hooks';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Say } from '@/core/messages/say';
import { shortened } from '@/core/text/shortened';
import { EnglishNote } from '../kit/EnglishNote';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';

/** How much of what was looked up is said again. */
const MOST_LETTERS = 60;

export interface LookUpFieldProps {
  typed: string;
  onType(typed: string): void;
  /** What was found for what; null for nothing looked up. */
  result: { typed: string; found: LookedUpTerms } | null;
}

/** The field to type a term into, and in a sentence what was found. */
export function LookUpField({ typed, onType, result }: LookUpFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <search class="look-up">
      <label class="look-up-label" for={id}>
        {say('look_up_label')}
      </label>
      <input
        type="search"
        class="field look-up-field"
        id={id}
        value={typed}
        {...UNSENT}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="look-up-said" role="status">
        {result && sayFound(say, result.typed, result.found)}
      </p>
      <EnglishNote />
    </search>
  );
}

function sayFound(say: Say, lookedUp: string, { terms, isNear }: LookedUpTerms): string {
  const typed = shortened(lookedUp, MOST_LETTERS);
  if (terms.length === 0) return say('look_up_nothing', { typed });
  if (isNear) return say('look_up_near', { typed });
  return say.count('look_up_found', terms.length);
}
