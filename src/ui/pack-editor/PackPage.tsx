import { useSay } from '../kit/say-context';
import { PackHeadForm } from './PackHeadForm';
import { reasonKey } from './reason-key';
import { TermList } from './TermList';
import { useAnswer } from './use-answer';
import { ViewTitle } from './ViewTitle';
import type { ViewProps } from './view-props';
import { addressOf } from './writing-address';

export interface PackPageProps extends ViewProps {
  pack: string;
}

/** A glossary of one's own to be written on: what is said of it, and its terms. */
export function PackPage({ pack, desk, onUnsaved, onSaid }: PackPageProps) {
  const say = useSay();
  const { value: outline, reason } = useAnswer(desk.open, pack);
  return (
    <>
      <a class="view-back" href={addressOf({ view: 'home' })}>
        {say('back')}
      </a>
      {reason && <p role="alert">{say(reasonKey(reason))}</p>}
      {outline && (
        <>
          <ViewTitle>{outline.info.name}</ViewTitle>
          <a class="button-quiet button-link" href={addressOf({ view: 'write', pack })}>
            {say('write_a_term')}
          </a>
          <details class="pack-about">
            <summary>{say('write_about')}</summary>
            <PackHeadForm
              {...{ desk, onUnsaved }}
              info={outline.info}
              onKept={({ name }) =>
                onSaid({ text: say('write_saved', { name }) }, { view: 'pack', pack })
              }
            />
          </details>
          <TermList outline={outline} />
        </>
      )}
    </>
  );
}
