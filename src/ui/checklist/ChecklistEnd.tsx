import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import { movedTo, type Ticks, unaskedStep } from '@/core/checklist/ticks';
import { AdviceScreen } from './AdviceScreen';
import type { Knowledge } from './knowledge';
import { NothingTicked } from './NothingTicked';
import type { TakeAlongProps } from './TakeAlong';

export interface ChecklistEndProps extends TakeAlongProps {
  knowledge: Knowledge;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
  heading: Ref<HTMLHeadingElement>;
}

/** The end of the checklist: the advice, or that nothing was ticked. */
export function ChecklistEnd({ knowledge, ticks, advice, onTicks, ...props }: ChecklistEndProps) {
  const { checklist, emergencyNumber } = knowledge;
  if (!advice) {
    return (
      <NothingTicked
        nothingTicked={checklist.nothingTicked}
        number={emergencyNumber}
        heading={props.heading}
      />
    );
  }
  const unasked = unaskedStep(ticks, checklist, advice.level);
  const onAskMore = unasked ? () => onTicks(movedTo(ticks, unasked)) : null;
  return <AdviceScreen {...{ advice, knowledge, onAskMore }} {...props} />;
}
