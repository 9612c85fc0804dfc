import type { Explanation } from '@/core/glossary/explain';
import type { Say } from '@/core/messages/say';
import { inLanguage } from '../kit/in-language';

export interface RelatedTermsProps {
  say: Say;
  related: Explanation['related'];
}

/** Terms that readers mix up with this one or want next; each opens in place. */
export function RelatedTerms({ say, related }: RelatedTermsProps) {
  if (related.length === 0) return null;
  return (
    <div class="related">
      <h3 class="see-also">{say('see_also')}</h3>
      <ul class="related-terms">
        {related.map(({ id, name, language }) => (
          <li key={id}>
            <button type="button" data-action={`open:${id}`} {...inLanguage(say, language)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
