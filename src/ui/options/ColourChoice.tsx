import { FIRST_OWN_COLOUR } from '@/core/settings/first-own-colour';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';

export interface ColourChoiceProps {
  /** As `#rrggbb`; empty for ours. */
  colour: string;
  onColour(colour: string): void;
}

/** The colour of the line below terms: ours, or one of one's own. */
export function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  const say = useSay();
  return (
    <>
      <Choice
        label={say('looks_colour')}
        value={colour === '' ? 'ours' : 'own'}
        options={{ ours: say('automatic'), own: say('looks_colour_own') }}
        onChoose={(word) => onColour(word === 'own' ? FIRST_OWN_COLOUR : '')}
      />
      {colour !== '' && (
        <label class="row choice">
          <span class="choice-label">{say('looks_own_colour')}</span>
          <input
            type="color"
            class="field colour-field"
            value={colour}
            onChange={({ currentTarget }) => onColour(currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}
