import { isSameWording } from '@/core/card/is-same-wording';
import { Icon } from '../kit/Icon';
import { ListenButton } from './ListenButton';

export interface CardHeaderProps {
  name: string;
  seen: string;
  canGoBack: boolean;
  headingId: string;
}

/** The term's name, the words that were seen on the page, and the buttons that go back, read aloud and close. */
export function CardHeader({ name, seen, canGoBack, headingId }: CardHeaderProps) {
  return (
    <div class="head">
      {canGoBack && (
        <button type="button" class="back" data-action="back">
          Back
        </button>
      )}
      <h2 class="name" id={headingId}>
        {name}
      </h2>
      {!isSameWording(seen, name) && (
        <p class="seen">
          You saw: <em>{seen}</em>
        </p>
      )}
      <ListenButton />
      <button type="button" class="close" aria-label="Close" data-action="close">
        <Icon sign="close" />
      </button>
    </div>
  );
}
