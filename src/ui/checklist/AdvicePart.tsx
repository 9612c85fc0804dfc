import type { ComponentChildren } from 'preact';

export interface AdvicePartProps {
  name: string;
  children: ComponentChildren;
}

/** A part of the advice under a heading of its own. */
export function AdvicePart({ name, children }: AdvicePartProps) {
  return (
    <section class="advice-part">
      <h3 class="advice-part-name">{name}</h3>
      {children}
    </section>
  );
}
