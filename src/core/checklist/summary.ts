import { fill } from '../messages/fill';
import { type Checklist, labelOfTopic } from './checklist';
import { itemIdOf, topicIdOf } from './tick';
import type { Ticks } from './ticks';

/** What a person takes to a doctor: the ticks in the words they were made in, and no judgement. */
export interface Summary {
  title: string;
  /** The day, as it is written in the language of the rest. */
  date: string;
  /** The ticks under their heading; null where there are none. */
  ticked: { heading: string; lines: string[] } | null;
  notes: string;
  closing: string;
}

/** The summary of ticks on a day; it names neither levels nor advice, which some explanations do. */
export function summarise(checklist: Checklist, ticks: Ticks, date: string): Summary {
  const { summary, items, ruleset, closing } = checklist;
  const lines = items.flatMap(({ id, label }) =>
    ticks.items
      .filter((tick) => itemIdOf(tick) === id)
      .map((tick) => {
        const topic = labelOfTopic(checklist, topicIdOf(tick));
        return topic ? `${label} (${topic})` : label;
      }),
  );
  return {
    title: summary.title,
    date,
    ticked: lines.length > 0 ? { heading: summary.ticked, lines } : null,
    notes: summary.notes,
    closing: `${summary.closing} ${fill(closing.version, ruleset)}`,
  };
}

/** The summary as text to paste, with room for notes. */
export function summaryText({ title, date, ticked, notes, closing }: Summary): string {
  const listed = ticked ? [ticked.heading, ...ticked.lines.map((line) => `- ${line}`), ''] : [];
  return [`${title}, ${date}`, '', ...listed, notes, '', '', '', closing].join('\n');
}

/** A day as people write it in a language, by the clock of the place: `November 24, 2026`. */
export function dayOf(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}
