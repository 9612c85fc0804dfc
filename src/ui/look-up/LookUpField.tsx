import { useId } from 'preact/hooks';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';

export interface LookUpFieldProps {
  typed: string;
  onType(typed: string): void;
  /** What was found for what; null for nothing looked up. */
  result: { typed: string; found: LookedUpTerms } | null;
}

/** The field to type a term into, and in a sentence what was found. */
export function LookUpField({ typed, onType, result }: LookUpFieldProps) {
  const id = useId();
  return (
    <search class="look-up">
      <label class="look-up-label" for={id}>
        Look up a health term
      </label>
      <input
        type="search"
        class="field look-up-field"
        id={id}
        value={typed}
        autocomplete="off"
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="look-up-said" role="status">
        {result && sayFound(result.typed, result.found)}
      </p>
    </search>
  );
}

function sayFound(typed: string, { terms, isNear }: LookedUpTerms): string {
  if (terms.length === 0) return `No glossary has “${typed}”.`;
  if (isNear) return `No glossary has “${typed}”. The nearest:`;
  return terms.length === 1 ? 'One term' : `${terms.length} terms`;
}
