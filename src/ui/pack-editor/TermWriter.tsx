import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import type { TypedTerm } from '@/core/own-pack/typed-term';
import { type TypingFault, typingFaults } from '@/core/own-pack/typing-faults';
import { useSay } from '../kit/say-context';
import { fieldNotes, formsIn, knownNotes } from './field-notes';
import { SavingLine } from './SavingLine';
import { TermFields } from './TermFields';
import type { TypingElement } from './TypedField';
import { useFaultFocus } from './use-fault-focus';
import { useKnown } from './use-known';
import { useSaving } from './use-saving';
import type { WritingDesk } from './writing-desk';

export interface TermWriterProps {
  desk: Pick<WritingDesk, 'prepare' | 'known'>;
  /** What stands in the fields at first. */
  first: TypedTerm;
  /** The id of the glossary; empty for one that is begun. */
  pack: string;
  lang: string;
  /** Whether a term may be without a definition: it had none before. */
  mayLackDefinition?: boolean;
  jobOf(typing: TypedTerm): MadePackJob;
  /** The term has been saved, in this glossary. */
  onKept(info: PackInfo, typing: TypedTerm): void;
  /** Hears whether anything is typed that is not saved. */
  onUnsaved(isUnsaved: boolean): void;
  /** Gives what stands before the fields; that calls `onElsewhere` when the term is to go into another glossary. */
  before?(onElsewhere: () => void): ComponentChildren;
}

/** A term being written: what is wrong stands at its field, and nothing that was typed is lost before it is saved. */
export function TermWriter(props: TermWriterProps) {
  const { desk, first, pack, lang, jobOf, onKept, onUnsaved } = props;
  const say = useSay();
  const [typing, setTyping] = useState(first);
  const [faults, setFaults] = useState<readonly TypingFault[]>([]);
  const form = useFaultFocus(faults);
  const name = useRef<TypingElement>(null);
  const saving = useSaving(desk);
  const known = useKnown(desk, formsIn(typing), pack);
  const { state } = saving;
  const write = (next: TypedTerm) => {
    saving.stop();
    setTyping(next);
    onUnsaved(JSON.stringify(next) !== JSON.stringify(first));
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (state.at === 'work') return;
    const isLacking = ({ field, kind }: TypingFault) =>
      field === 'definition' && kind === 'missing';
    const found = typingFaults(typing).filter((it) => !props.mayLackDefinition || !isLacking(it));
    setFaults(found);
    if (found.length > 0) return;
    saving.save(jobOf(typing), (info) => {
      onUnsaved(false);
      onKept(info, typing);
    });
  };
  const noted = state.at === 'asked' ? fieldNotes(say, typing, state.notes) : [];
  return (
    <form class="term-writer" ref={form} autocomplete="off" noValidate onSubmit={save}>
      {props.before?.(saving.stop)}
      <TermFields
        {...{ typing, faults, lang, name }}
        onTyping={write}
        notes={[...noted, ...knownNotes(say, typing, known)]}
      />
      <SavingLine saving={saving} label={say('write_save_term')} />
    </form>
  );
}
