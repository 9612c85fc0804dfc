import { useEffect, useState } from 'preact/hooks';
import type { TermMeaning } from '@/core/glossary/explain';
import type { Knowledge } from './knowledge';

/** What a term means, once that is looked up; null until then, and for no term. */
export function useMeaning(term: string | null, { define }: Knowledge): TermMeaning | null {
  const [meaning, setMeaning] = useState<TermMeaning | null>(null);
  useEffect(() => {
    let isLatest = true;
    if (term !== null) void define(term).then((it) => isLatest && setMeaning(it));
    return () => {
      isLatest = false;
    };
  }, [term, define]);
  return meaning?.id === term ? meaning : null;
}
