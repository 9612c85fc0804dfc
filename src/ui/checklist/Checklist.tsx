import { advise } from '@/core/checklist/advise';
import { movedTo, NO_TICKS, stepBefore, type Ticks } from '@/core/checklist/ticks';
import { AdviceDock } from './AdviceDock';
import { ChecklistEnd } from './ChecklistEnd';
import { ChecklistStep } from './ChecklistStep';
import { GoOnButton } from './GoOnButton';
import type { Knowledge } from './knowledge';
import { StepBar } from './StepBar';
import type { TakeAlongProps } from './TakeAlong';
import { useChecklistFocus } from './use-checklist-focus';

export interface ChecklistProps extends TakeAlongProps {
  knowledge: Knowledge;
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The checklist: its steps and, at the end, its advice, one at a time. */
export function Checklist({ knowledge, ticks, onTicks, ...takeAlong }: ChecklistProps) {
  const { screen, heading, onMove } = useChecklistFocus(ticks);
  const { steps } = knowledge.checklist;
  const advice = advise(knowledge.checklist, ticks.items, ticks.circumstances);
  const step = ticks.at === 'result' ? undefined : (steps[ticks.at - 1] ?? steps[0]);
  const before = stepBefore(ticks);
  const move = (next: Ticks) => {
    onMove();
    onTicks(next);
  };
  const bar = (
    <StepBar
      onBack={before ? () => move(movedTo(ticks, before)) : null}
      onStartAgain={before || advice ? () => move(NO_TICKS) : null}
    >
      {step ? `Step ${ticks.at} of ${steps.length}` : 'Your result'}
    </StepBar>
  );
  if (!step) {
    return (
      <div class="checklist-end" ref={screen}>
        {bar}
        <ChecklistEnd {...{ knowledge, ticks, advice, heading }} onTicks={move} {...takeAlong} />
      </div>
    );
  }
  return (
    <>
      <div class="step" ref={screen}>
        {bar}
        <ChecklistStep {...{ knowledge, step, ticks, onTicks, heading }} />
        <GoOnButton {...{ knowledge, step, ticks, advice }} onTicks={move} />
      </div>
      <AdviceDock {...{ knowledge, ticks, advice }} onTicks={move} />
    </>
  );
}
