import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey } from '@/core/messages/message-key';
import type { PackProgress } from '@/core/own-pack/pack-job';
import { useSay } from '../kit/say-context';

export interface ImportProgressProps {
  progress: PackProgress;
  onCancel(): void;
}

const STAGE_TEXTS: Record<PackProgress['stage'], MessageKey> = {
  read: 'glossaries_stage_read',
  compile: 'glossaries_stage_compile',
  save: 'saving',
};

/** How far an import is, and what ends it. */
export function ImportProgress({ progress: { stage, share }, onCancel }: ImportProgressProps) {
  const say = useSay();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="pack-progress">
      <p id={id} role="status">
        {say(STAGE_TEXTS[stage])}
      </p>
      {/* How long saving takes, nobody knows before. */}
      <progress aria-labelledby={id} {...(stage === 'save' ? {} : { value: share })} />
      <button type="button" class="button-quiet" ref={cancel} onClick={onCancel}>
        {say('glossaries_cancel')}
      </button>
    </div>
  );
}
