import type { Checklist, Item, SpokenAdvice, Visit } from './checklist';
import type { CrisisLine } from './crisis-lines';

/** All that a checklist says, in one language; what each text is of is named by its id. */
export interface ChecklistTexts
  extends Pick<Checklist, 'screens' | 'levels' | 'closing' | 'nothingTicked' | 'summary'> {
  topics: Record<string, string>;
  visits: Record<string, SpokenAdvice>;
  crisis: Omit<Checklist['crisis'], 'find'> & { find: { label: string } };
  /** The headings of items, by what they are in the checklist itself. */
  groups: Record<string, string>;
  items: Record<string, Pick<Item, 'label' | 'explanation' | 'reason' | 'action'>>;
}

/** The texts of a checklist as it stands, and of the crisis lines that it offers. */
export function textsOf(
  checklist: Checklist,
  lines: readonly Pick<CrisisLine, 'hours'>[],
): ChecklistTexts {
  const { screens, levels, closing, nothingTicked, summary, crisis } = checklist;
  const hours = Object.fromEntries(
    lines.flatMap((line) => (line.hours ? [[line.hours, line.hours]] : [])),
  );
  return {
    screens,
    levels,
    closing,
    nothingTicked,
    summary,
    crisis: { ...crisis, find: { label: crisis.find.label }, hours },
    topics: Object.fromEntries(checklist.topics.map(({ id, label }) => [id, label])),
    visits: Object.fromEntries(checklist.visits.map((visit) => [visit.id, spokenOf(visit)])),
    groups: Object.fromEntries(checklist.items.map(({ group }) => [group, group])),
    items: Object.fromEntries(checklist.items.map((item) => [item.id, wordsOf(item)])),
  };
}

function spokenOf({ name, prefix, title, when, actions }: Visit): SpokenAdvice {
  return { name, prefix, title, when, actions };
}

function wordsOf({ label, explanation, reason, action }: Item): ChecklistTexts['items'][string] {
  return { label, explanation, reason, ...(action !== undefined && { action }) };
}
