import { useEffect, useState } from 'preact/hooks';
import type { TermName } from '@/core/look-up/looked-up-terms';
import type { Glossary } from './glossary';
import { LookUpField } from './LookUpField';
import { TermRow } from './TermRow';
import { useLookedUp } from './use-looked-up';

export interface GlossaryPageProps {
  glossary: Glossary;
  /** The id of the term to show first; empty for none. */
  addressed: string;
}

/** The whole glossary by name, or what a person looks up in it. */
export function GlossaryPage({ glossary, addressed }: GlossaryPageProps) {
  const [all, setAll] = useState<readonly TermName[]>([]);
  const [typed, setTyped] = useState('');
  const result = useLookedUp(glossary.lookUp, typed);
  useEffect(() => {
    void glossary.listTerms().then(setAll);
  }, [glossary]);
  // A link to a term leads away from what was looked up.
  useEffect(() => {
    if (addressed) setTyped('');
  }, [addressed]);
  const terms = result?.found.terms ?? all;
  return (
    <>
      <LookUpField {...{ typed, result }} onType={setTyped} />
      <ul class="term-rows">
        {terms.map(({ id, name }) => (
          <li key={id}>
            <TermRow {...{ id, name, ...glossary }} isAddressed={id === addressed} />
          </li>
        ))}
      </ul>
    </>
  );
}
