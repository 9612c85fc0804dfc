import { FIRST_OWN_COLOUR } from '@/core/settings/first-own-colour';
import { Choice } from '../kit/Choice';

export interface ColourChoiceProps {
  /** As `#rrggbb`; empty for ours. */
  colour: string;
  onColour(colour: string): void;
}

/** The colour of the line below terms: ours, or one of one's own. */
export function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  return (
    <>
      <Choice
        label="Its colour"
        value={colour === '' ? 'ours' : 'own'}
        options={{ ours: 'Automatic', own: 'My own' }}
        onChoose={(word) => onColour(word === 'own' ? FIRST_OWN_COLOUR : '')}
      />
      {colour !== '' && (
        <label class="row choice">
          <span class="choice-label">My colour</span>
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
