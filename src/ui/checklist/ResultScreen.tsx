import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import { AdviceHead } from './AdviceHead';
import { CallButton } from './CallButton';
import type { Knowledge } from './knowledge';
import { NumberText } from './NumberText';
import { Reasons } from './Reasons';
import { TakeAlong, type TakeAlongProps } from './TakeAlong';

export interface ResultScreenProps extends TakeAlongProps {
  advice: Advice;
  knowledge: Knowledge;
  /** Goes to signs that were not asked yet and could make it more urgent; null where there are none. */
  onAskMore: (() => void) | null;
  heading: Ref<HTMLHeadingElement>;
}

/** How soon to get help, what to do, what decided it, what would change it, and what this is not. */
export function ResultScreen({ advice, knowledge, onAskMore, ...props }: ResultScreenProps) {
  const { checklist, emergencyNumber: number } = knowledge;
  const { level, because } = advice;
  const says = checklist.levels[level];
  const actions = level === 'emergency' ? says.actions.slice(1) : says.actions;
  return (
    <article class={`advice advice-${level}`}>
      <AdviceHead level={level} advice={says} heading={props.heading} />
      <div class="advice-actions">
        {level === 'emergency' && <CallButton number={number} />}
        {actions.map((action) => (
          <p key={action}>{action}</p>
        ))}
        {onAskMore && (
          <button type="button" class="button" onClick={onAskMore}>
            First look at the more urgent signs
          </button>
        )}
      </div>
      {says.helps && <Points name="What usually helps" points={says.helps} />}
      <Reasons because={because} knowledge={knowledge} />
      <section class="advice-part">
        <h3 class="advice-part-name">What would make it more urgent</h3>
        <ul>
          {says.moreUrgent.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p class="advice-worse">
          <NumberText text={says.ifWorse} number={number} />
        </p>
      </section>
      <TakeAlong onCopy={props.onCopy} onPrint={props.onPrint} />
      <p class="advice-closing">
        <strong>
          {checklist.closing.diagnosis} {checklist.closing.review}
        </strong>{' '}
        Checklist version {checklist.ruleset.version}, <time>{checklist.ruleset.date}</time>.
      </p>
    </article>
  );
}

function Points({ name, points }: { name: string; points: string[] }) {
  return (
    <section class="advice-part">
      <h3 class="advice-part-name">{name}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
