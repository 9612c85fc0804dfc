import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import type { Checklist } from '@/core/checklist/checklist';
import { AdviceHead } from './AdviceHead';
import { AdvicePart } from './AdvicePart';
import { CallButton } from './CallButton';
import type { Knowledge } from './knowledge';
import { NumberText } from './NumberText';
import { Reasons } from './Reasons';
import { TakeAlong, type TakeAlongProps } from './TakeAlong';

export interface AdviceScreenProps extends TakeAlongProps {
  advice: Advice;
  knowledge: Knowledge;
  /** Goes to more urgent items that were not asked yet; null where there are none. */
  onAskMore: (() => void) | null;
  heading: Ref<HTMLHeadingElement>;
}

/** All of the advice: how soon to get help, what to do, what decided it, what would change it, and what this is not. */
export function AdviceScreen({ advice, knowledge, onAskMore, ...props }: AdviceScreenProps) {
  const { level, because } = advice;
  const says = knowledge.checklist.levels[level];
  const isEmergency = level === 'emergency';
  return (
    <article class={`advice advice-${level}`}>
      <AdviceHead level={level} advice={says} heading={props.heading} />
      <div class="advice-actions">
        {isEmergency && <CallButton number={knowledge.emergencyNumber} />}
        {says.actions.slice(isEmergency ? 1 : 0).map((action) => (
          <p key={action}>{action}</p>
        ))}
        {onAskMore && (
          <button type="button" class="button" onClick={onAskMore}>
            First look at the more urgent signs
          </button>
        )}
      </div>
      {says.helps && (
        <AdvicePart name="What usually helps">
          <Points points={says.helps} />
        </AdvicePart>
      )}
      <Reasons because={because} knowledge={knowledge} />
      <AdvicePart name="What would make it more urgent">
        <Points points={says.moreUrgent} />
        <p class="advice-worse">
          <NumberText text={says.ifWorse} number={knowledge.emergencyNumber} />
        </p>
      </AdvicePart>
      <TakeAlong onCopy={props.onCopy} onPrint={props.onPrint} />
      <Closing {...knowledge.checklist} />
    </article>
  );
}

/** What this is not, and which version of the checklist said it. */
function Closing({ closing, ruleset }: Pick<Checklist, 'closing' | 'ruleset'>) {
  return (
    <p class="advice-closing">
      <strong>
        {closing.diagnosis} {closing.review}
      </strong>{' '}
      Checklist version {ruleset.version}, <time>{ruleset.date}</time>.
    </p>
  );
}

function Points({ points }: { points: string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
