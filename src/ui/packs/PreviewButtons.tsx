import type { PackInfo } from '@/core/own-pack/kept-pack';
import { useSay } from '../kit/say-context';

export interface PreviewButtonsProps {
  replaced: PackInfo | undefined;
  onKeep(isAnother: boolean): void;
  onLeave(): void;
}

/** Take what was read, in the place of what is there or beside it, or leave it. */
export function PreviewButtons({ replaced, onKeep, onLeave }: PreviewButtonsProps) {
  const say = useSay();
  const version = replaced?.version;
  return (
    <div class="settings-actions">
      <button type="button" class="button" onClick={() => onKeep(false)}>
        {!replaced && say('glossaries_add')}
        {replaced &&
          (version ? say('glossaries_replace_version', { version }) : say('glossaries_replace'))}
      </button>
      {replaced && (
        <button type="button" class="button-quiet" onClick={() => onKeep(true)}>
          {say('glossaries_add_another')}
        </button>
      )}
      <button type="button" class="button-quiet" onClick={onLeave}>
        {say('glossaries_leave')}
      </button>
    </div>
  );
}
