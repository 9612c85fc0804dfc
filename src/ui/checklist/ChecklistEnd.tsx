import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import type { Ticks } from '@/core/checklist/ticks';
import { AdviceScreen } from './AdviceScreen';
import type { Knowledge } from './knowledge';
import { LookFurther } from './LookFurther';
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
  const lookFurther = <LookFurther ticks={ticks} onTicks={onTicks} />;
  if (!advice) {
    return (
      <NothingTicked
        nothingTicked={checklist.nothingTicked}
        number={emergencyNumber}
        heading={props.heading}
      >
        {lookFurther}
      </NothingTicked>
    );
  }
  return (
    <AdviceScreen {...{ advice, knowledge }} {...props}>
      {advice.level !== 'emergency' && lookFurther}
    </AdviceScreen>
  );
}
