import { useSay } from '../kit/say-context';
import { noteText } from './field-notes';
import { PackChoice } from './PackChoice';
import { ProposalRow } from './ProposalRow';
import type { Proposal } from './proposal';
import { SavingLine } from './SavingLine';
import { useFaultFocus } from './use-fault-focus';
import { type ProposalsToSave, useSaveProposals } from './use-save-proposals';

/** Proposed terms, and where those that are ticked are to be saved. What lacks a definition stays here until it has one. */
export function ProposalList(props: ProposalsToSave) {
  const { proposals, onProposals, onUnsaved } = props;
  const say = useSay();
  const { saving, packs, goal, setGoal, faults, whole, lacking, save } = useSaveProposals(props);
  const form = useFaultFocus(faults);
  const change = (changed: Proposal) => {
    saving.stop();
    onProposals((latest) => latest.map((it) => (it.id === changed.id ? changed : it)));
    onUnsaved(true);
  };
  const noted = saving.state.at === 'asked' ? saving.state.notes : [];
  return (
    <form class="term-writer" ref={form} autocomplete="off" noValidate onSubmit={save}>
      <ul class="proposals" aria-label={say('write_proposed')}>
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            faults={faults.get(proposal.id) ?? []}
            onProposal={change}
          />
        ))}
      </ul>
      <PackChoice
        {...{ packs, goal }}
        onGoal={(next) => {
          saving.stop();
          setGoal(next);
        }}
      />
      <p class="typing-hint">
        {whole.length === 0 && say('write_tick_first')}
        {lacking.length > 0 && ` ${say.count('write_lacking', lacking.length)}`}
      </p>
      <ul class="typing-said">
        {noted.map((note) => (
          <li key={`${note.kind} ${note.words}`} class="typing-note">
            {noteText(say, note)}
          </li>
        ))}
      </ul>
      <SavingLine saving={saving} label={say.count('write_save_terms', whole.length)} />
    </form>
  );
}
