import { useState } from 'preact/hooks';
import { useSay } from '../kit/say-context';
import { reasonKey } from './reason-key';
import { useSaving } from './use-saving';
import type { Said } from './view-props';
import type { WritingDesk } from './writing-desk';

export interface SaidLineProps {
  desk: Pick<WritingDesk, 'prepare'>;
  /** Null for nothing. */
  said: Said | null;
  /** It was undone. */
  onUndone(said: Said): void;
}

/** Says what was done, and has it undone where it can be. */
export function SaidLine({ desk, said, onUndone }: SaidLineProps) {
  const say = useSay();
  const saving = useSaving(desk);
  const { state } = saving;
  const [tried, setTried] = useState<Said | null>(null);
  return (
    <div class="said-line">
      <p role="status">
        {said?.text}
        {state.at === 'failed' && tried === said && ` ${say(reasonKey(state.reason))}`}
      </p>
      {said?.undo && (
        <button
          type="button"
          class="button-quiet"
          aria-disabled={state.at === 'work'}
          onClick={() => {
            const { undo, undone = '' } = said;
            if (!undo || state.at === 'work') return;
            setTried(said);
            saving.save(undo, () => onUndone({ text: undone }), true);
          }}
        >
          {say('undo')}
        </button>
      )}
    </div>
  );
}
