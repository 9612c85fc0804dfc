import { type Advice, crisisIn } from '@/core/checklist/advise';
import { useSay } from '../kit/say-context';
import { CallButton } from './CallButton';
import { CrisisCalls } from './CrisisCalls';
import type { Knowledge } from './knowledge';

export interface AdviceCallsProps {
  advice: Advice;
  knowledge: Knowledge;
}

/**
 * Whom to call in an emergency: the emergency number, and in a crisis a crisis line beside it. The crisis line comes first
 * only where nothing else is ticked that an ambulance is for.
 */
export function AdviceCalls({ advice, knowledge }: AdviceCallsProps) {
  const say = useSay();
  const crisis = crisisIn(advice);
  const lines = <CrisisCalls lines={knowledge.crisisLines} crisis={knowledge.checklist.crisis} />;
  return (
    <div class="calls">
      {crisis === 'all' && lines}
      <CallButton number={knowledge.emergencyNumber} />
      {crisis === 'some' && lines}
      <p class="call-by-phone">{say('call_by_phone')}</p>
    </div>
  );
}
