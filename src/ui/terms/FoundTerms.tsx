import { useRef, useState } from 'preact/hooks';
import { EnglishNote } from '../kit/EnglishNote';
import { useSay } from '../kit/say-context';
import { FoundTerm } from './FoundTerm';
import { filteredTerms, type TermOrder } from './filtered-terms';
import type { PageTerm } from './page-state';
import { TermsFilter } from './TermsFilter';
import { useFocusAtFirst } from './use-focus-at-first';
import { useListKeys } from './use-list-keys';

export interface FoundTermsProps {
  terms: readonly PageTerm[];
  onReveal(term: PageTerm): void;
  /** Shows the list beside the page; absent where the browser has no room for that, or it is there. */
  onBeside?: (() => void) | undefined;
}

/** Each term once, to be filtered and ordered: the way to cards for people who cannot see the marks or point at them. */
export function FoundTerms({ terms, onReveal, onBeside }: FoundTermsProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<TermOrder>('place');
  const field = useRef<HTMLInputElement>(null);
  const found = filteredTerms(terms, typed, order);
  const keys = useListKeys(field, found.length);
  const [first] = found;
  useFocusAtFirst(field);
  return (
    <>
      <TermsFilter
        {...{ field, typed, order, onBeside }}
        onType={setTyped}
        onOrder={setOrder}
        onEnter={() => first && onReveal(first)}
        onKeyDown={keys.onKeyDown}
      />
      <p class="terms-said" role="status">
        {typed.trim() !== '' && say.count('terms_filtered', terms.length, { found: found.length })}
      </p>
      <EnglishNote />
      <ul class="terms" ref={keys.list} hidden={found.length === 0}>
        {found.map((term, index) => (
          <li key={`${term.frameId} ${term.id}`}>
            <FoundTerm
              term={term}
              isInTabOrder={index === keys.at}
              onFocus={() => keys.onFocus(index)}
              onKeyDown={keys.onKeyDown}
              onPress={() => onReveal(term)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
