import { movedTo, type Ticks } from '@/core/checklist/ticks';

export interface LookFurtherProps {
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The ways from a result to what was not asked: the signs if a card led past them, and the other topics. */
export function LookFurther({ ticks, onTicks }: LookFurtherProps) {
  if (!ticks.hasSeenSigns) {
    return (
      <button type="button" class="button" onClick={() => onTicks(movedTo(ticks, 'signs'))}>
        First look at the more urgent signs
      </button>
    );
  }
  return (
    <div class="look-further">
      <p>What was not asked does not count as a no.</p>
      <button type="button" class="button-quiet" onClick={() => onTicks(movedTo(ticks, 'topics'))}>
        It is about something else too
      </button>
    </div>
  );
}
