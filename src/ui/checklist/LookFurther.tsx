import { movedTo, type Ticks } from '@/core/checklist/ticks';
import { useSay } from '../kit/say-context';

export interface LookFurtherProps {
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The ways from a result to what was not asked: the signs if a card led past them, and the other topics. */
export function LookFurther({ ticks, onTicks }: LookFurtherProps) {
  const say = useSay();
  if (!ticks.hasSeenSigns) {
    return (
      <button type="button" class="button" onClick={() => onTicks(movedTo(ticks, 'signs'))}>
        {say('checklist_signs_first')}
      </button>
    );
  }
  return (
    <div class="look-further">
      <p>{say('checklist_not_asked')}</p>
      <button type="button" class="button-quiet" onClick={() => onTicks(movedTo(ticks, 'topics'))}>
        {say('checklist_something_else')}
      </button>
    </div>
  );
}
