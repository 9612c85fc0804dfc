import type { Explanation } from '@/core/glossary/explain';
import { splitTermId } from '@/core/glossary/term-id';
import type { Say } from '@/core/messages/say';
import { packName } from '../kit/pack-name';

export interface OtherGlossariesProps {
  say: Say;
  others: Explanation['others'];
}

/** The other glossaries that explain the words on the page; each opens what it says of them in place. */
export function OtherGlossaries({ say, others }: OtherGlossariesProps) {
  if (others.length === 0) return null;
  return (
    <div class="related">
      <h3 class="see-also">{say('card_also_in')}</h3>
      <ul class="related-terms">
        {others.map(({ id, packName: name }) => (
          <li key={id}>
            <button type="button" data-action={`open:${id}`} dir="auto">
              {packName(say, splitTermId(id).pack, name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
