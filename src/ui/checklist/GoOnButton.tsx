import type { Advice } from '@/core/checklist/advise';
import type { Item } from '@/core/checklist/checklist';
import { tickOf } from '@/core/checklist/tick';
import { movedTo, nextPlace, type Ticks } from '@/core/checklist/ticks';
import { useSay } from '../kit/say-context';

export interface GoOnButtonProps {
  /** The items on this screen. */
  items: Item[];
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
}

/** The way on from a screen, in words that fit what is ticked. It is drawn quiet where a tick has been made and more follows. */
export function GoOnButton({ items, ticks, advice, onTicks }: GoOnButtonProps) {
  const say = useSay();
  const anyHere = items.some((item) => ticks.items.includes(tickOf(item, ticks.topic)));
  const next = nextPlace(ticks);
  // Among the lines of a topic "None of these" is a line of its own, which leads to an answer.
  const isAsked = ticks.at === 'signs' && !anyHere;
  return (
    <button
      type="button"
      class={anyHere && next !== 'result' ? 'button-quiet' : 'button'}
      onClick={() => onTicks(movedTo(ticks, next))}
    >
      {say(
        next === 'result' && advice
          ? 'checklist_see_result'
          : isAsked
            ? 'checklist_none'
            : 'checklist_go_on',
      )}
    </button>
  );
}
