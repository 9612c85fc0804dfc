import { useState } from 'preact/hooks';
import { faultOfText } from '../kit/fault-of-text';
import { useSay } from '../kit/say-context';
import { TypedField } from './TypedField';

export interface ArticleFieldProps {
  text: string;
  onText(text: string): void;
  /** Its terms are to be looked for. */
  onRead(): void;
  /** Whether they have been looked for already. */
  isDone: boolean;
}

/** Where the text of an article is pasted. */
export function ArticleField({ text, onText, onRead, isDone }: ArticleFieldProps) {
  const say = useSay();
  const [fault, setFault] = useState('');
  return (
    <form
      class="term-writer"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = faultOfText(say, text);
        setFault(wrong);
        if (!wrong) onRead();
      }}
    >
      <TypedField
        label={say('write_article_text')}
        hint={say('write_article_hint')}
        rows={isDone ? 3 : 10}
        value={text}
        faults={fault ? [fault] : []}
        onType={(next) => {
          setFault('');
          onText(next);
        }}
      />
      <button type="submit" class={isDone ? 'button-quiet' : 'button'}>
        {say('write_article_read')}
      </button>
    </form>
  );
}
