import { useState } from 'preact/hooks';
import { ReaderLink } from '../kit/ReaderLink';
import type { Glossary } from './glossary';
import { LookUpField } from './LookUpField';
import { useLookedUp } from './use-looked-up';

export interface LookUpProps {
  lookUp: Glossary['lookUp'];
  /** The address of the page that has all of a term. */
  addressOf(term: string): string;
}

/** Looks up any term, on the page or not: what it means, with a link to all that is said of it. */
export function LookUp({ lookUp, addressOf }: LookUpProps) {
  const [typed, setTyped] = useState('');
  const result = useLookedUp(lookUp, typed);
  return (
    <>
      <LookUpField {...{ typed, result }} onType={setTyped} />
      <ul class="looked-up">
        {result?.found.terms.map(({ id, name, definition }) => (
          <li key={id} class="looked-up-term">
            <a href={addressOf(id)} target="_blank" rel="noopener">
              {name}
            </a>
            <p>{definition}</p>
          </li>
        ))}
      </ul>
      {typed === '' && (
        <p class="look-up-text">
          For a letter or a PDF file: <ReaderLink>read a whole text</ReaderLink>
        </p>
      )}
    </>
  );
}
