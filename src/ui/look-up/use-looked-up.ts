import { useEffect, useState } from 'preact/hooks';
import type { LookedUpTerms } from '@/core/look-up/looked-up-terms';
import type { Glossary } from './glossary';

/** What was found last, and for what; null while nothing is typed, and before the first answer. */
export function useLookedUp(
  lookUp: Glossary['lookUp'],
  typed: string,
): { typed: string; found: LookedUpTerms } | null {
  const [result, setResult] = useState<{ typed: string; found: LookedUpTerms } | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return setResult(null);
    let isLatest = true;
    void lookUp(typed).then((found) => isLatest && setResult({ typed: typed.trim(), found }));
    return () => {
      isLatest = false;
    };
  }, [lookUp, typed]);
  return result;
}
