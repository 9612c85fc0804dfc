import { useSay } from '../kit/say-context';
import { addressOf } from './writing-address';

/** The ways to begin a glossary by writing. */
export function WritingWays() {
  const say = useSay();
  return (
    <p class="view-ways">
      <a class="button-quiet button-link" href={addressOf({ view: 'write', pack: '' })}>
        {say('write_terms')}
      </a>
      <a class="button-quiet button-link" href={addressOf({ view: 'article' })}>
        {say('write_from_article')}
      </a>
    </p>
  );
}
