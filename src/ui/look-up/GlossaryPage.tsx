import { useEffect, useState } from 'preact/hooks';
import type { TermName } from '@/core/look-up/looked-up-terms';
import type { Glossary } from './glossary';
import { LookUpField } from './LookUpField';
import { TermRow } from './TermRow';
import { useLookedUp } from './use-looked-up';

export interface GlossaryPageProps {
  glossary: Glossary;
  /** The id of the term to show first, or which words to look up; empty for neither. */
  addressed: string;
}

/** What an address has before what selected words are asked for by. */
const LOOK_UP = 'look-up=';

/** The terms by name, or what a person looks up: typed here, or selected on a page that can show no card. */
export function GlossaryPage({ glossary, addressed }: GlossaryPageProps) {
  const [all, setAll] = useState<readonly TermName[]>([]);
  const [typed, setTyped] = useState('');
  const result = useLookedUp(glossary.lookUp, typed);
  useEffect(() => {
    void glossary.listTerms().then(setAll);
  }, [glossary]);
  useEffect(() => {
    if (addressed.startsWith(LOOK_UP)) {
      void glossary.selectedWords(addressed.slice(LOOK_UP.length)).then(setTyped);
    }
    // A link to a term leads away from what was looked up.
    else if (addressed) setTyped('');
  }, [glossary, addressed]);
  const terms = result?.found.terms ?? all;
  return (
    <>
      <LookUpField {...{ typed, result }} onType={setTyped} />
      <ul class="term-rows">
        {terms.map(({ id, name, language }) => (
          <li key={id}>
            <TermRow {...{ id, name, language, ...glossary }} isAddressed={id === addressed} />
          </li>
        ))}
      </ul>
    </>
  );
}
