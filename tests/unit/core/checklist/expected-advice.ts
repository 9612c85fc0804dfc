import { type Advice, advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS, type Level } from '@/core/checklist/checklist';

export const { items } = checklist;

const OWN = items.map(({ level }) => urgency(level));
/** How soon each item asks for a visit, the soonest highest; 0 where it leads to none. */
const SOON = items.map(({ when }) => soonness(when));

/** How urgent a level is: 0 for none, 4 for an emergency. */
function urgency(level: Level | undefined): number {
  return level ? LEVELS.length - LEVELS.indexOf(level) : 0;
}

/** How urgent an advice is, the visit it names as well: no two that differ are equal. */
export function urgencyOf(advice: Advice | null): number {
  const visit = checklist.visits.find(({ when }) => when === advice?.says.when);
  return urgency(advice?.level) * (checklist.visits.length + 1) + soonness(visit?.id);
}

/** The advice for items by their place in the file. */
export function adviceFor(set: readonly number[]): Advice | null {
  return advise(
    checklist,
    set.map((item) => (items[item] as { id: string }).id),
  );
}

/** What is wrong with the advice for a set in the order of the file; null where nothing is. */
export function faultOf(advice: Advice | null, set: readonly number[]): string | null {
  const fault = !advice
    ? 'no result'
    : urgencyOf(advice) !== expectedUrgency(set)
      ? 'another level or visit'
      : !namesDeciding(advice, set)
        ? 'other ticks named'
        : null;
  return fault && `${fault}: ${set.map((item) => items[item]?.id)}`;
}

/** What the rules say, worked out from numbers alone. */
function expectedUrgency(set: readonly number[]): number {
  const visits = checklist.visits.length + 1;
  return set.reduce(
    (most, item) => Math.max(most, (OWN[item] as number) * visits + (SOON[item] as number)),
    0,
  );
}

/** Whether an explanation names exactly the ticks of the most urgent ticked level, in the order of the file. */
function namesDeciding({ because }: Advice, set: readonly number[]): boolean {
  const top = set.reduce((most, item) => Math.max(most, OWN[item] as number), 0);
  const deciding = set.filter((item) => OWN[item] === top);
  return (
    because.length === deciding.length &&
    because.every((item, at) => item === items[deciding[at] as number])
  );
}

function soonness(visit: string | undefined): number {
  const at = checklist.visits.findIndex(({ id }) => id === visit);
  return at < 0 ? 0 : checklist.visits.length - at;
}
