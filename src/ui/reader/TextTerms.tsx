import { useId } from 'preact/hooks';
import { firstSentence } from '@/core/glossary/first-sentence';
import { EnglishNote } from '../kit/EnglishNote';
import { inLanguage } from '../kit/in-language';
import { useSay } from '../kit/say-context';
import type { TextTerm } from './explained-text';

export interface TextTermsProps {
  terms: readonly TextTerm[];
  /** A term is to be shown in the text, with its card. */
  onReveal(term: string): void;
}

/** The terms of a text with what they mean in a sentence; pressing one leads to it in the text. */
export function TextTerms({ terms, onReveal }: TextTermsProps) {
  const say = useSay();
  const titleId = useId();
  return (
    <section class="text-terms" id="terms" aria-labelledby={titleId}>
      <h2 class="reader-title" id={titleId}>
        {say('reader_its_terms')}
      </h2>
      <EnglishNote />
      <ul class="text-term-list">
        {terms.map(({ id, name, definition, language, count }) => (
          <li key={id}>
            <button type="button" class="text-term" onClick={() => onReveal(id)}>
              <span class="text-term-name" {...inLanguage(say, language)}>
                {name}
              </span>
              {count > 1 && <span class="text-term-count"> {say.count('term_count', count)}</span>}
              <span class="text-term-meaning">
                <bdi {...inLanguage(say, language)}>{firstSentence(definition)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
