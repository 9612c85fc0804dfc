import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** When to get help with this. */
export function CareNote({ children }: { children: ComponentChildren }) {
  return (
    <section class="care">
      <h3 class="care-title">
        <Icon sign="care" />
        When to get help
      </h3>
      <p>{children}</p>
    </section>
  );
}
