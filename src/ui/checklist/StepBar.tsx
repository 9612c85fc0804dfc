import { PLACES, type Ticks } from '@/core/checklist/ticks';
import { useSay } from '../kit/say-context';

export interface StepBarProps {
  ticks: Ticks;
  /** What is said beside the step. */
  note?: string | undefined;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  /** Null where there is nothing to undo. */
  onStartAgain: (() => void) | null;
}

/** Where a person is in the checklist, and the ways back. */
export function StepBar({ ticks, note, onBack, onStartAgain }: StepBarProps) {
  const say = useSay();
  return (
    <div class="step-bar">
      {onBack && (
        <button type="button" class="link-button" onClick={onBack}>
          {say('back')}
        </button>
      )}
      <p class="step-count">
        {ticks.at === 'result'
          ? say('checklist_your_result')
          : say('checklist_step', {
              step: PLACES.indexOf(ticks.at) + 1,
              steps: PLACES.length - 1,
            })}
        {note && ` · ${note}`}
      </p>
      {onStartAgain && (
        <button type="button" class="link-button step-restart" onClick={onStartAgain}>
          {say('checklist_start_again')}
        </button>
      )}
    </div>
  );
}
