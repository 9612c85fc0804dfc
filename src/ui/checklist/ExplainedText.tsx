import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { inEnglish } from '../kit/in-english';
import { useSay } from '../kit/say-context';
import type { Knowledge } from './knowledge';
import { piecesOf } from './pieces-of';
import { useMeaning } from './use-meaning';

export interface ExplainedTextProps {
  text: string;
  knowledge: Knowledge;
  /** The element that holds the text. The explanation opens right after it. */
  as: 'h2' | 'h3' | 'p';
  class: string;
  id: string;
  /** Makes it a place that focus can be sent to. */
  focus?: Ref<HTMLHeadingElement>;
}

/** A text in which the terms are buttons that open their explanation right below it. */
export function ExplainedText({
  text,
  knowledge,
  as: Tag,
  id,
  focus,
  ...props
}: ExplainedTextProps) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const { terms } = knowledge.checklist;
  const meaning = useMeaning(open, knowledge);
  return (
    <>
      <Tag id={id} class={props.class} {...(focus && { ref: focus, tabIndex: -1 })}>
        {piecesOf(text, terms).map(({ words, term }, index) =>
          term === undefined ? (
            words
          ) : (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text never change places
              key={index}
              type="button"
              class="term-word"
              aria-expanded={term === open}
              aria-controls={`${id}-meaning`}
              onClick={() => setOpen(term === open ? null : term)}
            >
              {words}
            </button>
          ),
        )}
      </Tag>
      <p id={`${id}-meaning`} class="term-meaning" role="status">
        {meaning && (
          <span {...inEnglish(say)}>
            <strong>{meaning.name}.</strong> {meaning.definition}
          </span>
        )}
      </p>
    </>
  );
}
