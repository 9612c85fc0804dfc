import type { Explanation } from '@/core/glossary/explain';

export interface RelatedTermsProps {
  related: Explanation['related'];
}

/** Terms that readers mix up with this one or want next; each opens in place. */
export function RelatedTerms({ related }: RelatedTermsProps) {
  if (related.length === 0) return null;
  return (
    <div class="related">
      <h3 class="see-also">See also</h3>
      {related.map(({ id, name }) => (
        <button key={id} type="button" data-action={`open:${id}`}>
          {name}
        </button>
      ))}
    </div>
  );
}
