import { useEffect, useId, useState } from 'preact/hooks';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import { singleLine } from '@/core/text/single-line';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';

export interface RenameFormProps {
  name: string;
  onRename(name: string): void;
}

/** Gives a glossary another name. */
export function RenameForm({ name, onRename }: RenameFormProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const rename = (event: Event) => {
    event.preventDefault();
    const next = singleLine(typed);
    if (next !== '' && next !== name) onRename(next);
  };
  return (
    <form class="pack-form" onSubmit={rename}>
      <label for={id}>{say('glossaries_name')}</label>
      <input
        class="field"
        id={id}
        value={typed}
        dir="auto"
        required
        maxLength={MOST_LETTERS_OF_PACK.name}
        {...UNSENT}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button-quiet">
        {say('glossaries_rename')}
      </button>
    </form>
  );
}
