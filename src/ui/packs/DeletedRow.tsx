import type { PackInfo } from '@/core/own-pack/kept-pack';
import { useSay } from '../kit/say-context';

export interface DeletedRowProps {
  info: PackInfo;
  onRestore(): void;
}

/** In the place of a glossary that was deleted: the way to have it back. */
export function DeletedRow({ info: { id, name }, onRestore }: DeletedRowProps) {
  const say = useSay();
  return (
    <p class="row">
      <span class="pack-gone">{say('glossaries_deleted', { name })}</span>
      <button
        type="button"
        class="link-button"
        id={undoButtonId(id)}
        aria-label={say('glossaries_undo_of', { name })}
        onClick={onRestore}
      >
        {say('undo')}
      </button>
    </p>
  );
}

/** The id of the button that has a deleted glossary back. */
export function undoButtonId(pack: string): string {
  return `undo-${pack}`;
}
