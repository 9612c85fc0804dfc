import { type Advice, isAnsweredAtOnce } from '@/core/checklist/advise';
import { movedTo, type Ticks } from '@/core/checklist/ticks';
import { AdviceBar } from './AdviceBar';
import type { Knowledge } from './knowledge';

/** The id of the place of the advice, to which lines that are ticked lead. */
export const ANSWER_ID = 'answer';

export interface AdviceDockProps {
  knowledge: Knowledge;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
}

/** The place below a screen where advice that need not wait appears, and is read out. */
export function AdviceDock({ knowledge, ticks, advice, onTicks }: AdviceDockProps) {
  return (
    <div class="dock" id={ANSWER_ID} tabIndex={-1} aria-live="polite">
      {advice && isAnsweredAtOnce(advice) && (
        <AdviceBar
          key={advice.says.title}
          advice={advice}
          knowledge={knowledge}
          onShowAdvice={() => onTicks(movedTo(ticks, 'result'))}
        />
      )}
    </div>
  );
}
