import { useMemo, useState } from 'preact/hooks';
import { createTermList, type PackOutline } from '@/core/own-pack/pack-outline';
import { useSay } from '../kit/say-context';
import { TypedField } from './TypedField';
import { addressOf } from './writing-address';

/** As many as are shown at a time: of more, people type a word. */
const MOST_SHOWN = 50;

/** The terms of a glossary of one's own, each of which leads to where it is written on; fewer as one types. */
export function TermList({ outline: { info, lookUp } }: { outline: PackOutline }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const list = useMemo(() => createTermList(lookUp, MOST_SHOWN), [lookUp]);
  const { terms, count } = list(typed);
  const isPart = terms.length < count;
  return (
    <section class="term-list">
      <search>
        <TypedField kind="search" label={say('write_find')} value={typed} onType={setTyped} />
      </search>
      <p class="typing-hint" role="status">
        {count === 0
          ? say('write_none_found', { typed })
          : isPart
            ? say('write_some_shown', {
                shown: terms.length,
                count: count.toLocaleString(say.language),
              })
            : say.count('glossaries_terms', count)}
      </p>
      <ul class="written-terms" lang={info.language}>
        {terms.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf({ view: 'term', pack: info.id, term: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
