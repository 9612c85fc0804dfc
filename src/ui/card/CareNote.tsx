import type { GetHelp } from '@/core/glossary/get-help';
import { HelpLines } from './HelpLines';

export interface CareNoteProps {
  getHelp: GetHelp;
  /** The id of the checklist item that asks about this; undefined where none does. */
  item: string | undefined;
}

/** When to get help with this, and the way to the checklist. */
export function CareNote({ getHelp, item }: CareNoteProps) {
  return (
    <section class="care">
      <h3 class="only-heard">When to get help</h3>
      <HelpLines getHelp={getHelp} />
      {item && (
        <button type="button" class="care-check" data-action={`check:${item}`}>
          Go through the checklist
        </button>
      )}
    </section>
  );
}
