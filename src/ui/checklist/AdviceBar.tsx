import type { Advice } from '@/core/checklist/advise';
import { useSay } from '../kit/say-context';
import { AdviceCalls } from './AdviceCalls';
import { AdviceHead } from './AdviceHead';
import type { Knowledge } from './knowledge';

export interface AdviceBarProps {
  advice: Advice;
  knowledge: Knowledge;
  /** Opens all of the advice, with its reasons. */
  onShowAdvice(): void;
}

/** The advice in short, below a screen, for ticks that are answered at once. */
export function AdviceBar({ advice, knowledge, onShowAdvice }: AdviceBarProps) {
  const say = useSay();
  const { level, says } = advice;
  const isEmergency = level === 'emergency';
  return (
    <section class={`advice-bar advice-${level} level-${level}`}>
      <AdviceHead advice={advice} />
      <div class="advice-bar-actions">
        {isEmergency && <AdviceCalls advice={advice} knowledge={knowledge} />}
        <p>{says.actions[0]}</p>
        <button type="button" class="advice-bar-more" onClick={onShowAdvice}>
          {say('advice_why')}
        </button>
      </div>
    </section>
  );
}
