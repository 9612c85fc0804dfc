import type { Ref } from 'preact';
import { asksCircumstances } from '@/core/checklist/advise';
import { groupsOfStep, type Step } from '@/core/checklist/checklist';
import { type Ticks, toggled } from '@/core/checklist/ticks';
import { AboutGroup } from './AboutGroup';
import { ItemGroup } from './ItemGroup';
import type { Knowledge } from './knowledge';

export interface ChecklistStepProps {
  knowledge: Knowledge;
  step: Step;
  ticks: Ticks;
  onTicks(next: Ticks): void;
  /** Given focus when the step changes. */
  heading: Ref<HTMLHeadingElement>;
}

/** One step: its question, its items group by group, and first the circumstances where they can change the advice. */
export function ChecklistStep({ knowledge, step, ticks, onTicks, heading }: ChecklistStepProps) {
  const { checklist } = knowledge;
  return (
    <>
      <header class="step-head">
        <h2 class="step-title" ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p class="step-intro">{step.intro}</p>
      </header>
      {asksCircumstances(checklist, step, ticks.items) && (
        <AboutGroup
          about={checklist.about}
          ticked={ticks.circumstances}
          onToggle={(id) => onTicks(toggled(ticks, 'circumstances', id))}
        />
      )}
      {groupsOfStep(checklist, step).map(({ name, items }) => (
        <ItemGroup
          key={name}
          name={name}
          items={items}
          ticks={ticks}
          knowledge={knowledge}
          onToggle={(id) => onTicks(toggled(ticks, 'items', id))}
        />
      ))}
    </>
  );
}
