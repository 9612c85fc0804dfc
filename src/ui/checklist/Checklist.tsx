import { useEffect, useRef, useState } from 'preact/hooks';
import { advise, isSettled } from '@/core/checklist/advise';
import { itemsOfStep } from '@/core/checklist/checklist';
import {
  movedTo,
  NO_TICKS,
  nextPlace,
  stepBefore,
  type Ticks,
  unaskedStep,
} from '@/core/checklist/ticks';
import { AnswerBar } from './AnswerBar';
import { ChecklistStep } from './ChecklistStep';
import type { Knowledge } from './knowledge';
import { NothingTicked } from './NothingTicked';
import { ResultScreen } from './ResultScreen';
import { StepBar } from './StepBar';
import type { TakeAlongProps } from './TakeAlong';

export interface ChecklistProps extends TakeAlongProps {
  knowledge: Knowledge;
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The checklist: its steps and its result, one at a time. A tick that settles the result is answered at once. */
export function Checklist({ knowledge, ticks, onTicks, ...takeAlong }: ChecklistProps) {
  const [moves, setMoves] = useState(0);
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    screen.current?.scrollIntoView({ block: 'start' });
  }, [moves]);

  useEffect(() => {
    const line = document.getElementById(`line-${ticks.pointedAt}`);
    line?.focus({ preventScroll: true });
    line?.closest('.line')?.scrollIntoView({ block: 'start' });
  }, [ticks.pointedAt]);

  // The answer takes room from the list: what was just ticked must not slip below it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows every tick
  useEffect(() => {
    screen.current?.querySelector('.line:focus-within')?.scrollIntoView({ block: 'nearest' });
  }, [ticks]);

  const { checklist } = knowledge;
  const { steps } = checklist;
  const advice = advise(checklist, ticks.items, ticks.circumstances);
  const step = ticks.at === 'result' ? undefined : (steps[ticks.at - 1] ?? steps[0]);
  const move = (next: Ticks) => {
    setMoves(moves + 1);
    onTicks(next);
  };
  const before = stepBefore(ticks);
  const bar = (
    <StepBar
      onBack={before ? () => move(movedTo(ticks, before)) : null}
      onStartAgain={before || advice ? () => move(NO_TICKS) : null}
    >
      {step ? `Step ${ticks.at} of ${steps.length}` : 'Your result'}
    </StepBar>
  );

  if (!step) {
    const unasked = advice && unaskedStep(ticks, checklist, advice.level);
    return (
      <div class="result" ref={screen}>
        {bar}
        {advice ? (
          <ResultScreen
            advice={advice}
            knowledge={knowledge}
            onAskMore={unasked ? () => move(movedTo(ticks, unasked)) : null}
            heading={heading}
            {...takeAlong}
          />
        ) : (
          <NothingTicked
            nothingTicked={checklist.nothingTicked}
            number={knowledge.emergencyNumber}
            heading={heading}
          />
        )}
      </div>
    );
  }

  const anyHere = itemsOfStep(checklist, step).some(({ id }) => ticks.items.includes(id));
  const next = nextPlace(ticks, steps.length);
  return (
    <>
      <div class="step" ref={screen}>
        {bar}
        <ChecklistStep {...{ knowledge, step, ticks, onTicks, heading }} />
        <button
          type="button"
          class={anyHere && next !== 'result' ? 'button-quiet' : 'button'}
          onClick={() => move(movedTo(ticks, next))}
        >
          {next === 'result' && advice ? 'See my result' : anyHere ? 'Go on' : 'None of these'}
        </button>
      </div>
      <div class="dock" aria-live="polite">
        {advice && isSettled(checklist, ticks.items) && (
          <AnswerBar
            key={advice.level}
            level={advice.level}
            knowledge={knowledge}
            onShowResult={() => move(movedTo(ticks, 'result'))}
          />
        )}
      </div>
    </>
  );
}
