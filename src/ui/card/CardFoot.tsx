import type { Say } from '@/core/messages/say';
import { Icon } from '../kit/Icon';
import { inLanguage } from '../kit/in-language';

export interface CardFootProps {
  say: Say;
  /** The id and the name of the term; absent where the card explains none. */
  term?: string;
  name?: string;
  /** The language of the name; English where absent. */
  language?: string | undefined;
  /** Whether the person has said that they know it, so that it is not marked. */
  isKnown?: boolean;
  /** Whether it is shown on a site, which can be switched off: pages of ours cannot. */
  hasSite?: boolean;
}

/** What stays below a card while it scrolls: whose it is, what it is not, and the ways to have fewer of them. */
export function CardFoot(props: CardFootProps) {
  const { say, term, name, language, isKnown = false, hasSite = false } = props;
  return (
    <div class="foot">
      {term && isKnown && (
        <p class="known" role="status">
          <span id="known">
            {say.parts('card_known', { name: <span {...inLanguage(say, language)}>{name}</span> })}
          </span>{' '}
          <button type="button" data-action={`mark:${term}`} aria-describedby="known">
            {say('undo')}
          </button>
        </p>
      )}
      {term && !isKnown && (
        <button type="button" class="know" data-action={`know:${term}`}>
          <Icon sign="check" />
          {say('card_know')}
        </button>
      )}
      {term && <p class="caution">{say('card_caution')}</p>}
      <p class="owner">Healthgloss</p>
      {hasSite && (
        <button type="button" data-action="site-off">
          {say('card_site_off')}
        </button>
      )}
      <button type="button" data-action="settings">
        {say('settings')}
      </button>
    </div>
  );
}
