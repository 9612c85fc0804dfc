import { type Advice, isCrisis } from '@/core/checklist/advise';
import { CallButton } from './CallButton';
import { CrisisCalls } from './CrisisCalls';
import type { Knowledge } from './knowledge';

export interface AdviceCallsProps {
  advice: Advice;
  knowledge: Knowledge;
}

/** Whom to call in an emergency: the emergency number, and in a crisis a crisis line beside it. */
export function AdviceCalls({ advice, knowledge }: AdviceCallsProps) {
  return (
    <div class="calls">
      {isCrisis(advice) && (
        <CrisisCalls lines={knowledge.crisisLines} find={knowledge.checklist.crisis.find} />
      )}
      <CallButton number={knowledge.emergencyNumber} />
      <p class="call-by-phone">Use a phone. A call from a computer may not get through.</p>
    </div>
  );
}
