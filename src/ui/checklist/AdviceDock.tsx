import { type Advice, isSettled } from '@/core/checklist/advise';
import { movedTo, type Ticks } from '@/core/checklist/ticks';
import { AdviceBar } from './AdviceBar';
import type { Knowledge } from './knowledge';

export interface AdviceDockProps {
  knowledge: Knowledge;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
}

/** The place below a step where the advice appears, and is read out, once no circumstance can change it any more. */
export function AdviceDock({ knowledge, ticks, advice, onTicks }: AdviceDockProps) {
  return (
    <div class="dock" aria-live="polite">
      {advice && isSettled(knowledge.checklist, ticks.items) && (
        <AdviceBar
          key={advice.level}
          level={advice.level}
          knowledge={knowledge}
          onShowAdvice={() => onTicks(movedTo(ticks, 'result'))}
        />
      )}
    </div>
  );
}
