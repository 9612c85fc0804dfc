import { Icon } from '../kit/Icon';

/** What is read aloud, in turn: what the term is called and means, and when to get help. */
const READ = '.name, .definition, .care :is(h3, p)';

/** Reads the card aloud, or stops. It is hidden until the page that shows the card finds a voice for that. */
export function ListenButton() {
  return (
    <button
      type="button"
      class="listen"
      aria-label="Read aloud"
      aria-pressed={false}
      data-action={`listen:${READ}`}
      hidden
    >
      <Icon sign="speaker" />
    </button>
  );
}
