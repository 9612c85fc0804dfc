import { Icon } from '../kit/Icon';

export interface CardFootProps {
  /** The id and the name of the term. */
  term: string;
  name: string;
  /** Whether the person has said that they know it, so that it is not marked. */
  isKnown: boolean;
}

/** What stays below a card while it scrolls: whose it is, what it is not, and the ways to have fewer of them. */
export function CardFoot({ term, name, isKnown }: CardFootProps) {
  return (
    <div class="foot">
      {isKnown ? (
        <p class="known" role="status">
          <span id="known">“{name}” is no longer marked.</span>{' '}
          <button type="button" data-action={`mark:${term}`} aria-describedby="known">
            Undo
          </button>
        </p>
      ) : (
        <button type="button" class="know" data-action={`know:${term}`}>
          <Icon sign="check" />I know this word
        </button>
      )}
      <p class="caution">Not medical advice. Not reviewed by a clinician.</p>
      <p class="owner">Healthgloss</p>
      <button type="button" data-action="site-off">
        Off on this site
      </button>
      <button type="button" data-action="settings">
        Settings
      </button>
    </div>
  );
}
