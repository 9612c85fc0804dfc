import type { ComponentChildren } from 'preact';
import { Icon } from '../kit/Icon';

export interface CareNoteProps {
  children: ComponentChildren;
  /** The id of the checklist item that asks about this; undefined where none does. */
  item: string | undefined;
}

/** When to get help with this, and the way to the checklist. */
export function CareNote({ children, item }: CareNoteProps) {
  return (
    <section class="care">
      <h3 class="care-title">
        <Icon sign="care" />
        When to get help
      </h3>
      <p>{children}</p>
      {item && (
        <button type="button" class="care-check" data-action={`check:${item}`}>
          Go through the checklist
        </button>
      )}
    </section>
  );
}
