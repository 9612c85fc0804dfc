import { useState } from 'preact/hooks';
import { inLanguage } from '../kit/in-language';
import { ReaderLink } from '../kit/ReaderLink';
import { useSay } from '../kit/say-context';
import type { Glossary } from './glossary';
import { LookUpField } from './LookUpField';
import { useLookedUp } from './use-looked-up';

export interface LookUpProps {
  lookUp: Glossary['lookUp'];
  /** The address of the page that has all of a term. */
  addressOfTerm(term: string): string;
}

/** Looks up any term, on the page or not: what it means, with a link to all that is said of it. */
export function LookUp({ lookUp, addressOfTerm }: LookUpProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const result = useLookedUp(lookUp, typed);
  const terms = result?.found.terms ?? [];
  return (
    <>
      <LookUpField {...{ typed, result }} onType={setTyped} />
      {terms.length > 0 && (
        <ul class="looked-up">
          {terms.map(({ id, name, definition, language }) => (
            <li key={id} class="looked-up-term" {...inLanguage(say, language)}>
              <a href={addressOfTerm(id)} target="_blank" rel="noopener">
                {name}
              </a>
              <p>{definition}</p>
            </li>
          ))}
        </ul>
      )}
      {typed === '' && (
        <p class="look-up-text">
          {say.parts('look_up_text', {
            link: <ReaderLink>{say('look_up_text_link')}</ReaderLink>,
          })}
        </p>
      )}
    </>
  );
}
