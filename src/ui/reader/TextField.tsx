import { useEffect, useId, useRef } from 'preact/hooks';
import { FileButton, type FileButtonProps } from './FileButton';

export interface TextFieldProps extends FileButtonProps {
  text: string;
  onText(text: string): void;
  /** The text is to be explained as it stands. */
  onExplain(): void;
  /** The id of what says why it cannot be explained; undefined where nothing does. */
  faultId: string | undefined;
}

/**
 * Where a text is pasted or written. No browser is to keep it for the next visit, or to send it to a service that
 * checks or completes what people write.
 */
export function TextField({ text, onText, onExplain, onFiles, faultId }: TextFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="writing"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onExplain();
      }}
    >
      <label class="writing-label" for={id}>
        Your text
      </label>
      <textarea
        ref={field}
        class="field writing-field"
        id={id}
        rows={12}
        value={text}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        {...{ autocorrect: 'off', writingsuggestions: 'false' }}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <div class="reader-actions">
        <button type="submit" class="button">
          Explain this text
        </button>
        <FileButton onFiles={onFiles} />
      </div>
      <p class="reader-quiet">Or drop a .txt file anywhere on this page.</p>
    </form>
  );
}
