import { useEffect, useRef, useState } from 'preact/hooks';
import { advise } from '@/core/advise';
import { type Checklist as ChecklistData, itemsOfStep } from '@/core/checklist';
import { NO_TICKS, type StepNumber, type Ticks } from '@/core/ticks';
import { AdviceCard } from './AdviceCard';
import { ChecklistStep } from './ChecklistStep';
import { NothingTicked } from './NothingTicked';
import { StepBar } from './StepBar';

export interface ChecklistProps {
  checklist: ChecklistData;
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The checklist, step by step. Its advice follows every tick at once and stays in sight below the step. */
export function Checklist({ checklist, ticks, onTicks }: ChecklistProps) {
  const [moves, setMoves] = useState(0);
  const [ended, setEnded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'start' });
  }, [moves]);

  // The advice takes room from the list: what was just ticked must not slip below it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows every tick
  useEffect(() => {
    list.current?.querySelector('label:focus-within')?.scrollIntoView({ block: 'nearest' });
  }, [ticks]);

  const step = checklist.steps[ticks.step - 1];
  if (!step) return null;
  const advice = advise(checklist, ticks.items, ticks.circumstances);
  const anyHere = itemsOfStep(checklist, step).some((item) => ticks.items.includes(item.id));
  const isLast = ticks.step === checklist.steps.length;

  const move = (next: Ticks) => {
    setEnded(false);
    setMoves(moves + 1);
    onTicks(next);
  };
  const go = (by: 1 | -1) => move({ ...ticks, step: (ticks.step + by) as StepNumber });

  return (
    <>
      <div class="step" ref={list}>
        <StepBar
          step={ticks.step}
          of={checklist.steps.length}
          onBack={ticks.step > 1 ? () => go(-1) : null}
          onStartAgain={ticks.step > 1 || advice ? () => move(NO_TICKS) : null}
        />
        <ChecklistStep
          checklist={checklist}
          step={step}
          ticks={ticks}
          onTicks={onTicks}
          heading={heading}
        />
        {(!isLast || !advice) && (
          <button
            type="button"
            class={anyHere ? 'button-quiet' : 'button'}
            onClick={() => (isLast ? setEnded(true) : go(1))}
          >
            {anyHere ? 'Go on' : 'None of these'}
          </button>
        )}
      </div>
      <div class="dock" aria-live="polite">
        {advice && <AdviceCard key={advice.level} checklist={checklist} advice={advice} />}
        {!advice && ended && <NothingTicked {...checklist.nothingTicked} />}
      </div>
    </>
  );
}
