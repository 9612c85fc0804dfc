import type { Advice } from '@/core/checklist/advise';
import { itemsOfStep, type Step } from '@/core/checklist/checklist';
import { movedTo, nextPlace, type Ticks } from '@/core/checklist/ticks';
import type { Knowledge } from './knowledge';

export interface GoOnButtonProps {
  knowledge: Knowledge;
  step: Step;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
}

/** The way on from a step, in words that fit what is ticked. It is drawn quiet where a tick has been made and more steps follow. */
export function GoOnButton({ knowledge, step, ticks, advice, onTicks }: GoOnButtonProps) {
  const { checklist } = knowledge;
  const anyHere = itemsOfStep(checklist, step).some(({ id }) => ticks.items.includes(id));
  const next = nextPlace(ticks, checklist.steps.length);
  return (
    <button
      type="button"
      class={anyHere && next !== 'result' ? 'button-quiet' : 'button'}
      onClick={() => onTicks(movedTo(ticks, next))}
    >
      {next === 'result' && advice ? 'See my result' : anyHere ? 'Go on' : 'None of these'}
    </button>
  );
}
