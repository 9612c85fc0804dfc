import { useEffect, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { termOfTyped } from '@/core/own-pack/typed-term';
import { type TypingFault, typingFaults } from '@/core/own-pack/typing-faults';
import { useSay } from '../kit/say-context';
import { type Goal, jobFor } from './goal';
import { isWhole, type Proposal } from './proposal';
import { useSaving } from './use-saving';
import type { ViewProps } from './view-props';

/** Proposals that are to be saved, and who hears of that. */
export interface ProposalsToSave extends ViewProps {
  proposals: readonly Proposal[];
  /** Takes a change of the latest of them, which may be newer than those shown. */
  onProposals(change: (latest: readonly Proposal[]) => Proposal[]): void;
  /** What the article is called that was read last. */
  title: string;
  packs: readonly PackInfo[];
}

/** Saves the proposals that are whole where they are to go, unless something of them cannot be kept; the others stay. */
export function useSaveProposals(props: ProposalsToSave) {
  const { desk, proposals, onProposals, title, onUnsaved, onSaid } = props;
  const say = useSay();
  const saving = useSaving(desk);
  const [begun, setBegun] = useState<readonly PackInfo[]>([]);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [choice, setChoice] = useState({ pack: '', language: 'en' });
  const goal: Goal = { ...choice, name: typedName ?? title };
  const setGoal = ({ name, ...next }: Goal) => {
    if (name !== goal.name) setTypedName(name);
    setChoice(next);
  };
  const [faults, setFaults] = useState<ReadonlyMap<string, readonly TypingFault[]>>(new Map());
  // What was made ready has the name of the article before.
  const { stop } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another title makes another of what is to be saved.
  useEffect(() => stop(), [title]);
  const whole = proposals.filter(isWhole);
  const lacking = proposals.filter((it) => it.isTaken && !isWhole(it));
  const save = (event: Event) => {
    event.preventDefault();
    if (saving.state.at === 'work' || whole.length === 0) return;
    const found = faultsById(whole);
    setFaults(found);
    if (found.size > 0) return;
    const written = whole.map(({ typing }) => termOfTyped(typing));
    saving.save(jobFor(goal, { written }, say('write_my_words')), (info) => {
      const text = say.count('write_saved_count', written.length, { glossary: info.name });
      onUnsaved(lacking.length > 0);
      if (lacking.length === 0) return onSaid({ text }, { view: 'pack', pack: info.id });
      // What is saved goes, and what is not stays to be gone on with.
      onProposals((latest) => latest.filter((it) => !whole.includes(it)));
      if (goal.pack === '') setBegun([...begun, info]);
      setGoal({ ...goal, pack: info.id });
      onSaid({ text });
    });
  };
  const packs = [...props.packs, ...begun];
  return { saving, packs, goal, setGoal, faults, whole, lacking, save };
}

function faultsById(proposals: readonly Proposal[]): Map<string, TypingFault[]> {
  const all = proposals.map(({ id, typing }) => [id, typingFaults(typing)] as const);
  return new Map(all.filter(([, faults]) => faults.length > 0));
}
