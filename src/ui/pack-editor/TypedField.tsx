import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { UNSENT } from '../kit/unsent';

/** An element in which people type. */
export type TypingElement = HTMLInputElement | HTMLTextAreaElement;

export interface TypedFieldProps {
  label: string;
  value: string;
  onType(value: string): void;
  /** How many lines are shown; a field of one line where it is left out. */
  rows?: number;
  hint?: string;
  /** Why what is typed cannot be kept. */
  faults?: readonly string[];
  /** What may not be as meant. */
  notes?: readonly string[];
  mostLetters?: number;
  /** The language of what is typed. */
  lang?: string;
  kind?: 'text' | 'search';
  field?: RefObject<TypingElement | null>;
}

/** A field with its label, and below it what is to be said of it. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, onType, rows, hint = '', faults = [], notes = [], kind = 'text' } = props;
  const id = useId();
  const said = [hint, ...faults, ...notes].some((text) => text !== '');
  const shared = {
    id,
    class: 'field typed',
    value,
    dir: 'auto' as const,
    lang: props.lang,
    ...UNSENT,
    maxLength: props.mostLetters,
    'aria-invalid': faults.length > 0 || undefined,
    'aria-describedby': said ? `${id}-said` : undefined,
    onInput: ({ currentTarget }: { currentTarget: TypingElement }) => onType(currentTarget.value),
  };
  return (
    <div class="typing">
      <label class="typing-label" for={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...(kind === 'search' ? { type: kind } : { type: 'text' as const })}
          ref={props.field as RefObject<HTMLInputElement>}
          {...shared}
        />
      ) : (
        <textarea rows={rows} ref={props.field as RefObject<HTMLTextAreaElement>} {...shared} />
      )}
      <div class="typing-said" id={`${id}-said`}>
        {hint && <p class="typing-hint">{hint}</p>}
        {faults.map((text) => (
          <p key={text} class="typing-fault">
            {text}
          </p>
        ))}
        {notes.map((text) => (
          <p key={text} class="typing-note">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
