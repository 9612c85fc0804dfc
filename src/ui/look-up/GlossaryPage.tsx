import { useEffect, useState } from 'preact/hooks';
import type { TermName } from '@/core/look-up/looked-up-terms';
import { decodedAddress } from '@/core/text/decoded-address';
import type { Glossary } from './glossary';
import { LookUpField } from './LookUpField';
import { TermRow } from './TermRow';
import { useAddressedTerm } from './use-addressed-term';
import { useLookedUp } from './use-looked-up';

export interface GlossaryPageProps {
  glossary: Glossary;
  /** The id of the term to show first, or which words to look up; empty for neither. */
  addressed: string;
}

/** What stands in an address before the key of selected words. */
const LOOK_UP = 'look-up=';

/** The terms by name, or what a person looks up: typed here, or selected on a page that can show no card. */
export function GlossaryPage({ glossary, addressed }: GlossaryPageProps) {
  const [all, setAll] = useState<readonly TermName[] | null>(null);
  const [typed, setTyped] = useState('');
  /** How often a link has led to a term: a link to the address that is shown changes no address. */
  const [follows, setFollows] = useState(0);
  const result = useLookedUp(glossary.lookUp, typed);
  const shown = addressed.startsWith(LOOK_UP) ? '' : decodedAddress(addressed);
  const isUnlisted = all?.every(({ id }) => id !== shown) ?? false;
  const unlisted = useAddressedTerm(isUnlisted ? shown : '', glossary);
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
  const onFollow = (id: string) => {
    setTyped('');
    if (id === shown) setFollows(follows + 1);
  };
  const listed = [...(unlisted ? [unlisted] : []), ...(all ?? [])];
  const terms = result?.found.terms ?? listed;
  return (
    <>
      <LookUpField {...{ typed, result }} onType={setTyped} />
      <ul class="term-rows">
        {terms.map(({ id, name, language }) => (
          <li key={id}>
            <TermRow
              {...{ id, name, language, onFollow, ...glossary }}
              addressed={id === shown ? follows : null}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
