import { useMemo } from 'preact/hooks';
import { citedSources, type OwnTerm } from '@/core/own-pack/own-term';
import { termOfTyped, typedTermOf } from '@/core/own-pack/typed-term';
import { useSay } from '../kit/say-context';
import { reasonKey } from './reason-key';
import { SavingLine } from './SavingLine';
import { TermWriter } from './TermWriter';
import { useAnswer } from './use-answer';
import { useSaving } from './use-saving';
import { ViewTitle } from './ViewTitle';
import type { Said, ViewProps } from './view-props';
import { addressOf } from './writing-address';

export interface TermPageProps extends ViewProps {
  pack: string;
  term: string;
}

/** A term of a glossary of one's own, to be written on or deleted. */
export function TermPage({ pack, term, ...view }: TermPageProps) {
  const say = useSay();
  const { value, reason } = useAnswer(view.desk.term, pack, term);
  const isMissing = value === null || reason !== undefined;
  return (
    <>
      <a class="view-back" href={addressOf({ view: 'pack', pack })}>
        {value ? say('write_back_to', { name: value.info.name }) : say('back')}
      </a>
      {isMissing && <p role="alert">{say(reasonKey(reason ?? 'missing'))}</p>}
      {value && <TermThere {...view} pack={pack} own={value} />}
    </>
  );
}

function TermThere({
  pack,
  own,
  desk,
  onUnsaved,
  onSaid,
}: ViewProps & { pack: string; own: OwnTerm }) {
  const say = useSay();
  const { entry, place } = own.term;
  const sources = useMemo(() => citedSources(own), [own]);
  const first = useMemo(() => typedTermOf(entry, sources), [entry, sources]);
  const back = (said: Said) => {
    onUnsaved(false);
    onSaid(said, { view: 'pack', pack });
  };
  return (
    <>
      <ViewTitle>{entry.name}</ViewTitle>
      <TermWriter
        {...{ desk, first, pack, onUnsaved }}
        lang={own.info.language}
        mayLackDefinition={entry.definition === ''}
        jobOf={(typing) => ({
          changed: pack,
          change: { written: [termOfTyped(typing, entry, sources)] },
        })}
        onKept={(_, typing) => back({ text: say('write_saved', { name: typing.name.trim() }) })}
      />
      <DeleteTerm
        desk={desk}
        isOnly={own.info.termCount === 1}
        job={{ changed: pack, change: { removed: [entry.id] } }}
        onDeleted={() =>
          back({
            text: say('write_deleted', { name: entry.name }),
            undo: { changed: pack, change: { written: [{ term: entry, sources }], at: place } },
            undone: say('restored', { name: entry.name }),
          })
        }
      />
    </>
  );
}

interface DeleteTermProps extends Pick<ViewProps, 'desk'> {
  /** Whether the glossary would be empty without it. */
  isOnly: boolean;
  job: Parameters<ReturnType<typeof useSaving>['save']>[0];
  onDeleted(): void;
}

function DeleteTerm({ desk, isOnly, job, onDeleted }: DeleteTermProps) {
  const say = useSay();
  const saving = useSaving(desk);
  if (isOnly) return <p class="typing-hint">{say('write_only_term')}</p>;
  return (
    <form
      class="term-deleter"
      onSubmit={(event) => {
        event.preventDefault();
        saving.save(job, onDeleted, true);
      }}
    >
      <SavingLine saving={saving} label={say('write_delete_term')} isQuiet />
    </form>
  );
}
