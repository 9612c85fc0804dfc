import { useEffect, useState } from 'preact/hooks';
import type { TermName } from '@/core/look-up/looked-up-terms';
import type { Glossary } from './glossary';

/** What the term of an id is called, as soon as that is known; null for an id that no glossary has. */
export function useAddressedTerm(
  id: string,
  { explainTerm }: Pick<Glossary, 'explainTerm'>,
): TermName | null {
  const [term, setTerm] = useState<TermName | null>(null);
  useEffect(() => {
    let isLatest = true;
    setTerm(null);
    if (id === '') return;
    void explainTerm(id).then((explanation) => {
      if (!isLatest || !explanation) return;
      const { entry, language } = explanation;
      setTerm({ id: entry.id, name: entry.name, ...(language && { language }) });
    });
    return () => {
      isLatest = false;
    };
  }, [id, explainTerm]);
  return term;
}
