import type { ComponentChildren, Ref } from 'preact';
import type { Checklist } from '@/core/checklist/checklist';
import { NumberText } from './NumberText';

export interface NothingTickedProps {
  nothingTicked: Checklist['nothingTicked'];
  number: string | null;
  heading: Ref<HTMLHeadingElement>;
  /** What can still be looked at. */
  children: ComponentChildren;
}

/** The end of the checklist with nothing ticked: no advice, and no all-clear. */
export function NothingTicked({ nothingTicked, number, heading, children }: NothingTickedProps) {
  return (
    <section class="nothing-ticked">
      <h2 class="step-title" ref={heading} tabIndex={-1}>
        {nothingTicked.title}
      </h2>
      <p>
        <NumberText text={nothingTicked.text} number={number} />
      </p>
      {children}
    </section>
  );
}
