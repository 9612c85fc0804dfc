import { useEffect, useId, useRef } from 'preact/hooks';
import { FileButton, type FileButtonProps } from '../kit/FileButton';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';

export interface TextFieldProps extends Pick<FileButtonProps, 'onFiles'> {
  text: string;
  onText(text: string): void;
  /** The text is to be explained as it stands. */
  onExplain(): void;
  /** The id of what says why it cannot be explained; undefined where nothing does. */
  faultId: string | undefined;
}

/** Where a text is pasted or written. */
export function TextField({ text, onText, onExplain, onFiles, faultId }: TextFieldProps) {
  const say = useSay();
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
        {say('reader_your_text')}
      </label>
      <textarea
        ref={field}
        class="field writing-field"
        id={id}
        rows={12}
        value={text}
        dir="auto"
        {...UNSENT}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <div class="reader-actions">
        <button type="submit" class="button">
          {say('reader_explain')}
        </button>
        <FileButton label={say('reader_choose_file')} accept=".txt,text/plain" onFiles={onFiles} />
      </div>
      <p class="reader-quiet">{say('reader_drop')}</p>
    </form>
  );
}
