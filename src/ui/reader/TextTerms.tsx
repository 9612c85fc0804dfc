import { useId } from 'preact/hooks';
import { firstSentence } from '@/core/glossary/first-sentence';
import type { TextTerm } from './explained-text';

export interface TextTermsProps {
  terms: readonly TextTerm[];
  /** A term is to be shown in the text, with its card. */
  onReveal(term: string): void;
}

/** The terms of a text with what they mean in a sentence; pressing one leads to it in the text. */
export function TextTerms({ terms, onReveal }: TextTermsProps) {
  const titleId = useId();
  return (
    <section class="text-terms" id="terms" aria-labelledby={titleId}>
      <h2 class="reader-title" id={titleId}>
        Its health terms
      </h2>
      <ul class="text-term-list">
        {terms.map(({ id, name, definition, count }) => (
          <li key={id}>
            <button type="button" class="text-term" onClick={() => onReveal(id)}>
              <span class="text-term-name">{name}</span>
              {count > 1 && <span class="text-term-count"> {count} times</span>}
              <span class="text-term-meaning">{firstSentence(definition)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
