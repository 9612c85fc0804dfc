import { useId, useState } from 'preact/hooks';
import { FileButton } from '../kit/FileButton';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';
import { HowToWrite } from './HowToWrite';

export interface PackSourceProps {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
}

const KINDS = '.json,.csv,.tsv,.tab,.txt,application/json,text/csv,text/tab-separated-values';

/** Where a glossary comes from: a file, or a text that is pasted. */
export function PackSource({ onFiles, onText }: PackSourceProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <p class="settings-hint">{say('glossaries_from_file_hint')}</p>
      <div class="settings-actions">
        <FileButton label={say('glossaries_choose_file')} accept={KINDS} onFiles={onFiles} />
      </div>
      <details class="pack-fold">
        <summary>{say('glossaries_paste')}</summary>
        <form
          class="pack-form"
          onSubmit={(event) => {
            event.preventDefault();
            onText(text);
          }}
        >
          <label for={id}>{say('glossaries_paste_label')}</label>
          <textarea
            class="field pack-text"
            id={id}
            rows={6}
            value={text}
            dir="auto"
            {...UNSENT}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" class="button-quiet">
            {say('glossaries_read')}
          </button>
        </form>
      </details>
      <HowToWrite />
    </>
  );
}
