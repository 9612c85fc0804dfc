import type { ComponentChildren, Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import type { Checklist } from '@/core/checklist/checklist';
import { fillParts } from '@/core/messages/fill';
import { useSay } from '../kit/say-context';
import { AdviceCalls } from './AdviceCalls';
import { AdviceHead } from './AdviceHead';
import { AdvicePart } from './AdvicePart';
import type { Knowledge } from './knowledge';
import { NumberText } from './NumberText';
import { Reasons } from './Reasons';
import { TakeAlong, type TakeAlongProps } from './TakeAlong';

export interface AdviceScreenProps extends TakeAlongProps {
  advice: Advice;
  knowledge: Knowledge;
  heading: Ref<HTMLHeadingElement>;
  /** What can still be looked at; shown right below what to do. */
  children?: ComponentChildren;
}

/** All of the advice: how soon to get help, what to do, what decided it, what would change it, and what this is not. */
export function AdviceScreen({ advice, knowledge, children, ...props }: AdviceScreenProps) {
  const say = useSay();
  const { level, says, because } = advice;
  const isEmergency = level === 'emergency';
  return (
    <article class={`advice advice-${level} level-${level}`}>
      <AdviceHead advice={advice} heading={props.heading} />
      <div class="advice-actions">
        {isEmergency && <AdviceCalls advice={advice} knowledge={knowledge} />}
        {actionsOf(advice).map((action) => (
          <p key={action}>{action}</p>
        ))}
        {says.calm && <p class="advice-calm">{says.calm}</p>}
        {children}
      </div>
      {says.helps && (
        <AdvicePart name={say('advice_helps')}>
          <Points points={says.helps} />
        </AdvicePart>
      )}
      <Reasons items={because} knowledge={knowledge} />
      <AdvicePart name={say(isEmergency ? 'advice_until_help' : 'advice_more_urgent')}>
        {says.moreUrgent.length > 0 && <Points points={says.moreUrgent} />}
        <p class="advice-worse">
          <NumberText text={says.ifWorse} number={knowledge.emergencyNumber} />
        </p>
      </AdvicePart>
      {says.forSome && (
        <AdvicePart name={say('advice_for_some')}>
          <Points points={says.forSome} />
        </AdvicePart>
      )}
      <TakeAlong onCopy={props.onCopy} onPrint={props.onPrint} />
      <Closing {...knowledge.checklist} />
    </article>
  );
}

/** What to do: the words of the level, then those of the items that decided, each once. */
function actionsOf({ says, because }: Advice): string[] {
  return [...new Set([...says.actions, ...because.flatMap(({ action }) => action ?? [])])];
}

/** What this is not, and which version of the checklist said it. */
function Closing({ closing, ruleset }: Pick<Checklist, 'closing' | 'ruleset'>) {
  return (
    <p class="advice-closing">
      <strong>
        {closing.diagnosis} {closing.review}
      </strong>{' '}
      {fillParts(closing.version, {
        version: ruleset.version,
        date: <time>{ruleset.date}</time>,
      })}
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
