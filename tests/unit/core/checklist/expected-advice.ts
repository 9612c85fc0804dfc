import { type Advice, advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS, type Level, type Visit } from '@/core/checklist/checklist';

export const { items } = checklist;

const OWN = items.map(({ level }) => urgency(level));
/** How soon each item asks for a visit, the soonest highest; 0 where it leads to none. */
const SOON = items.map(({ when }) => soonness(checklist.visits.find(({ id }) => id === when)));

/** How urgent a level is: 0 for none, 4 for an emergency. */
function urgency(level: Level | undefined): number {
  return level ? LEVELS.length - LEVELS.indexOf(level) : 0;
}

/** How urgent an advice is, the visit it names as well: no two that differ are equal. */
export function urgencyOf(advice: Advice | null): number {
  const visit = checklist.visits.find(
    ({ when, title }) => when === advice?.says.when && title === advice.says.title,
  );
  return urgency(advice?.level) * (checklist.visits.length + 1) + soonness(visit);
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

/** Whether an explanation names exactly the ticks that are most urgent, in the order of the file. */
function namesDeciding({ because }: Advice, set: readonly number[]): boolean {
  const top = expectedUrgency(set);
  const deciding = set.filter((item) => expectedUrgency([item]) === top);
  return (
    because.length === deciding.length &&
    because.every((item, at) => item === items[deciding[at] as number])
  );
}

/** The rank of a visit among all by its days alone, the soonest highest; 0 for none. */
function soonness(visit: Visit | undefined): number {
  if (!visit) return 0;
  return checklist.visits.filter(({ withinDays }) => withinDays >= visit.withinDays).length;
}
