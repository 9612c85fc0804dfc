import type { Say } from '@/core/messages/say';
import { Icon } from '../kit/Icon';
import { isLanguageOf } from '../kit/in-language';

/** What is read aloud, in turn: what the term is called and means, and when to get help. */
const READ = '.name, .definition, .care :is(h3, p)';
/** Where the card around is in another language than the term, only what is all in that of the term can be read by one voice. */
const READ_OF_TERM = '.name, .definition';

export interface ListenButtonProps {
  say: Say;
  /** The language of the term; English where absent. */
  language: string | undefined;
}

/** Reads the card aloud, or stops. It is hidden until the page that shows the card finds a voice for that. */
export function ListenButton({ say, language }: ListenButtonProps) {
  return (
    <button
      type="button"
      class="listen"
      aria-label={say('card_listen')}
      aria-pressed={false}
      data-action={`listen:${isLanguageOf(say, language) ? READ : READ_OF_TERM}`}
      hidden
    >
      <Icon sign="speaker" />
    </button>
  );
}
