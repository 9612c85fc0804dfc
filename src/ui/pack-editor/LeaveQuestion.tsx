import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../kit/say-context';

export interface LeaveQuestionProps {
  onStay(): void;
  onLeave(): void;
}

/** Asks before what was typed is left unsaved. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="leave" ref={dialog} aria-labelledby={id} onClose={onStay}>
      <h2 class="view-title" id={id}>
        {say('write_leave_question')}
      </h2>
      <p>{say('write_leave_hint')}</p>
      <div class="saving">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say('write_stay')}
        </button>
        <button type="button" class="button-quiet" onClick={onLeave}>
          {say('write_leave')}
        </button>
      </div>
    </dialog>
  );
}
