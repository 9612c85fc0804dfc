import type { Level } from '@/core/checklist/checklist';
import { AdviceHead } from './AdviceHead';
import { CallButton } from './CallButton';
import type { Knowledge } from './knowledge';

export interface AnswerBarProps {
  level: Level;
  knowledge: Knowledge;
  onShowResult(): void;
}

/** The answer to a tick that settles the result: at once, below the step, without leaving it. */
export function AnswerBar({ level, knowledge, onShowResult }: AnswerBarProps) {
  const advice = knowledge.checklist.levels[level];
  const isEmergency = level === 'emergency';
  return (
    <section class={`answer advice-${level}`}>
      <AdviceHead level={level} advice={advice} />
      <div class="answer-body">
        {isEmergency && <CallButton number={knowledge.emergencyNumber} />}
        <p>{advice.actions[isEmergency ? 1 : 0]}</p>
        <button type="button" class="answer-more" onClick={onShowResult}>
          Why, and what else to know
        </button>
      </div>
    </section>
  );
}
