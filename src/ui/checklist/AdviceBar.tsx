import type { Level } from '@/core/checklist/checklist';
import { AdviceHead } from './AdviceHead';
import { CallButton } from './CallButton';
import type { Knowledge } from './knowledge';

export interface AdviceBarProps {
  level: Level;
  knowledge: Knowledge;
  /** Opens all of the advice, with its reasons. */
  onShowAdvice(): void;
}

/** The advice in short, below a step, for ticks whose advice no circumstance can change. */
export function AdviceBar({ level, knowledge, onShowAdvice }: AdviceBarProps) {
  const advice = knowledge.checklist.levels[level];
  const isEmergency = level === 'emergency';
  return (
    <section class={`advice-bar advice-${level}`}>
      <AdviceHead level={level} advice={advice} />
      <div class="advice-bar-actions">
        {isEmergency && <CallButton number={knowledge.emergencyNumber} />}
        <p>{advice.actions[isEmergency ? 1 : 0]}</p>
        <button type="button" class="advice-bar-more" onClick={onShowAdvice}>
          Why, and what else to know
        </button>
      </div>
    </section>
  );
}
