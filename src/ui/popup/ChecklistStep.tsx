import type { Ref } from 'preact';
import { asksCircumstances, type Checklist, groupsOfStep, type Step } from '@/core/checklist';
import { type Ticks, toggled } from '@/core/ticks';
import { TickGroup } from './TickGroup';

export interface ChecklistStepProps {
  checklist: Checklist;
  step: Step;
  ticks: Ticks;
  onTicks(next: Ticks): void;
  /** Given focus when the step changes. */
  heading: Ref<HTMLHeadingElement>;
}

/** One step: its question, its lines group by group, and first the circumstances where they can change its result. */
export function ChecklistStep({ checklist, step, ticks, onTicks, heading }: ChecklistStepProps) {
  return (
    <>
      <h2 class="step-title" ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p class="step-hint">{step.hint}</p>
      {asksCircumstances(step) && (
        <TickGroup
          legend="About you"
          short
          lines={checklist.circumstances}
          ticked={ticks.circumstances}
          onToggle={(id) => onTicks({ ...ticks, circumstances: toggled(ticks.circumstances, id) })}
        />
      )}
      {groupsOfStep(checklist, step).map(({ name, items }) => (
        <TickGroup
          key={name}
          legend={name}
          lines={items}
          ticked={ticks.items}
          onToggle={(id) => onTicks({ ...ticks, items: toggled(ticks.items, id) })}
        />
      ))}
    </>
  );
}
