import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { paragraphsOf } from '@/core/text/paragraphs-of';
import { useSay } from '../kit/say-context';
import type { ExplainedText } from './explained-text';
import { sayFound } from './say-found';
import { TextTerms, type TextTermsProps } from './TextTerms';

export interface ReadingProps extends Pick<TextTermsProps, 'onReveal'> {
  /** Null while there is none to read. */
  text: string | null;
  explain(paragraphs: readonly string[]): Promise<ExplainedText>;
  /** The text is to be written on. */
  onChange(): void;
  /** The text has been read: another is to be taken. */
  onNext(): void;
}

/**
 * A text as it is read, with the list of its terms. It is there also without a text, hidden: the element in which terms
 * are marked has to stay the same.
 */
export function Reading({ text, explain, onChange, onNext, onReveal }: ReadingProps) {
  const say = useSay();
  const paragraphs = useMemo(() => (text === null ? null : paragraphsOf(text)), [text]);
  const explained = useExplained(paragraphs, explain);
  const hasTerms = explained !== null && explained.terms.length > 0;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (text !== null) title.current?.focus();
  }, [text]);
  return (
    <div class="reading" hidden={text === null}>
      <section class="reading-text">
        <h2 class="reader-title" ref={title} tabIndex={-1}>
          {say('reader_your_text')}
        </h2>
        <p class="reader-quiet" role="status">
          {text !== null && (explained ? sayFound(say, explained) : say('reader_looking'))}
        </p>
        {hasTerms && (
          <a class="reader-jump" href="#terms">
            {say('reader_to_list')}
          </a>
        )}
        <div class="reader-actions">
          <button type="button" class="button-quiet" onClick={onNext}>
            {say('reader_another')}
          </button>
          <button type="button" class="button-quiet" onClick={onChange}>
            {say('reader_change')}
          </button>
          <button type="button" class="button-quiet" onClick={() => print()}>
            {say('print')}
          </button>
        </div>
        <article class="explained" dir="auto">
          {paragraphs?.map((paragraph) => h('p', null, paragraph))}
        </article>
      </section>
      {hasTerms && <TextTerms terms={explained.terms} onReveal={onReveal} />}
    </div>
  );
}

/** What was found in a text; null until that is known. */
function useExplained(
  paragraphs: readonly string[] | null,
  explain: ReadingProps['explain'],
): ExplainedText | null {
  const [explained, setExplained] = useState<ExplainedText | null>(null);
  useEffect(() => {
    setExplained(null);
    if (paragraphs === null) return;
    let isLatest = true;
    void explain(paragraphs).then((found) => isLatest && setExplained(found));
    return () => {
      isLatest = false;
    };
  }, [paragraphs, explain]);
  return explained;
}
