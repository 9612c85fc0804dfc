import { useEffect, useState } from 'preact/hooks';
import type { TermMeaning } from '@/core/glossary/explain';
import type { WritingDesk } from './writing-desk';

/** So long nothing is typed before it is asked about. */
const STILL_MS = 300;

/** Those of some words that are terms of another pack already, and these terms. */
export function useKnown(
  { known }: Pick<WritingDesk, 'known'>,
  words: readonly string[],
  besides: string,
): ReadonlyMap<string, TermMeaning> {
  const [found, setFound] = useState<ReadonlyMap<string, TermMeaning>>(new Map());
  const key = words.join('\n');
  useEffect(() => {
    if (key === '') return setFound(new Map());
    let isLatest = true;
    const asked = key.split('\n');
    const timer = setTimeout(async () => {
      const terms = await known(asked, besides).catch(() => []);
      const pairs = asked.flatMap((word, i) => (terms[i] ? [[word, terms[i]] as const] : []));
      if (isLatest) setFound(new Map(pairs));
    }, STILL_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [key, besides, known]);
  return found;
}
