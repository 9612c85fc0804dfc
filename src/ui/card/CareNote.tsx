import type { GetHelp } from '@/core/glossary/get-help';
import type { Say } from '@/core/messages/say';
import { HelpLines } from './HelpLines';

export interface CareNoteProps {
  say: Say;
  getHelp: GetHelp;
  /** The language that this is written in; English where absent. */
  language?: string | undefined;
  /** The id of the checklist item that asks about this; undefined where none does. */
  item: string | undefined;
}

/** When to get help with this, and the way to the checklist. */
export function CareNote({ say, getHelp, language, item }: CareNoteProps) {
  return (
    <section class="care">
      <h3 class="only-heard">{say('help_title')}</h3>
      <HelpLines {...{ say, getHelp, language }} />
      {item && (
        <button type="button" class="care-check" data-action={`check:${item}`}>
          {say('go_through_checklist')}
        </button>
      )}
    </section>
  );
}
