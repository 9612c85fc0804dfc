import { type Advice, advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS, type Level } from '@/core/checklist/checklist';

export const { items } = checklist;

/** Every set of circumstances, the empty one too. */
export const circumstanceSets = subsetsOf(checklist.about.circumstances.map(({ id }) => id));

const OWN = items.map(({ level }) => urgency(level));
/** What each urgency becomes with a circumstance. */
const RAISED = [0, 2, 3, 3, 4];

/** How urgent a level is: 0 for none, 4 for an emergency. */
export function urgency(level: Level | undefined): number {
  return level ? LEVELS.length - LEVELS.indexOf(level) : 0;
}

/** The advice for items by their place in the file. */
export function adviceFor(set: readonly number[], circumstances: readonly string[]): Advice | null {
  return advise(
    checklist,
    set.map((item) => (items[item] as { id: string }).id),
    circumstances,
  );
}

/** What is wrong with the advice for a set in the order of the file; null where nothing is. */
export function faultOf(
  advice: Advice | null,
  set: readonly number[],
  circumstances: readonly string[],
): string | null {
  const fault = !advice
    ? 'no result'
    : urgency(advice.level) !== expectedUrgency(set, circumstances)
      ? 'another level'
      : !namesDeciding(advice, set)
        ? 'other ticks named'
        : !namesRaising(advice, set, circumstances)
          ? 'other circumstances named'
          : null;
  return fault && `${fault}: ${set.map((item) => items[item]?.id)} with ${circumstances}`;
}

/** What the rules say, worked out from numbers alone. */
function expectedUrgency(set: readonly number[], circumstances: readonly string[]): number {
  const top = set.reduce((most, item) => Math.max(most, OWN[item] as number), 0);
  return circumstances.length > 0 ? (RAISED[top] as number) : top;
}

/** Whether an explanation names exactly the ticks of the most urgent ticked level, in the order of the file. */
function namesDeciding(advice: Advice, set: readonly number[]): boolean {
  const top = expectedUrgency(set, []);
  const deciding = set.filter((item) => OWN[item] === top);
  const named = advice.because.items;
  return (
    named.length === deciding.length &&
    named.every((item, at) => item === items[deciding[at] as number])
  );
}

/** Whether an explanation names exactly the circumstances that raised the level. */
function namesRaising(
  advice: Advice,
  set: readonly number[],
  circumstances: readonly string[],
): boolean {
  const raised = urgency(advice.level) > expectedUrgency(set, []);
  const named = advice.because.circumstances;
  return raised
    ? named.length === circumstances.length && named.every(({ id }, at) => id === circumstances[at])
    : named.length === 0;
}

function subsetsOf<T>(all: T[]): T[][] {
  return all.reduce<T[][]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]]);
}
