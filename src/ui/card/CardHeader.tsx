import { isSameWording } from '@/core/card/is-same-wording';
import type { Say } from '@/core/messages/say';
import { Icon } from '../kit/Icon';
import { inLanguage } from '../kit/in-language';
import { ListenButton } from './ListenButton';

export interface CardHeaderProps {
  say: Say;
  name: string;
  /** The language of the name, the definition and the words seen; English where absent. */
  language?: string | undefined;
  seen: string;
  canGoBack: boolean;
  headingId: string;
}

/** The term's name, the words that were seen on the page, and the buttons that go back, read aloud and close. */
export function CardHeader(props: CardHeaderProps) {
  const { say, name, language, seen, canGoBack, headingId } = props;
  return (
    <div class="head">
      {canGoBack && (
        <button type="button" class="back" data-action="back">
          {say('back')}
        </button>
      )}
      <h2 class="name" id={headingId}>
        <span {...inLanguage(say, language)}>{name}</span>
      </h2>
      {!isSameWording(seen, name) && (
        <p class="seen">
          {say.parts('card_seen', { words: <em {...inLanguage(say, language)}>{seen}</em> })}
        </p>
      )}
      <ListenButton {...{ say, language }} />
      <button type="button" class="close" aria-label={say('card_close')} data-action="close">
        <Icon sign="close" />
      </button>
    </div>
  );
}
