import type { Checklist } from './checklist';
import type { Ticks } from './ticks';

/** What a person takes to a doctor: the ticks in the words they were made in, and no judgement. */
export interface Summary {
  title: string;
  /** `2026-11-24`. */
  date: string;
  /** Heading and lines of each part that has any. */
  parts: { heading: string; lines: string[] }[];
  notes: string;
  closing: string;
}

/** The summary of ticks on a day; it names neither levels nor advice. */
export function summarise(checklist: Checklist, ticks: Ticks, date: string): Summary {
  const { summary, about, items, ruleset } = checklist;
  const parts = [
    {
      heading: summary.ticked,
      lines: items
        .filter(({ id }) => ticks.items.includes(id))
        .map(({ label, explanation }) => `${label}. (${explanation})`),
    },
    {
      heading: summary.about,
      lines: about.circumstances
        .filter(({ id }) => ticks.circumstances.includes(id))
        .map(({ label }) => label),
    },
  ];
  return {
    title: summary.title,
    date,
    parts: parts.filter(({ lines }) => lines.length > 0),
    notes: summary.notes,
    closing: `${summary.closing} Checklist version ${ruleset.version}, ${ruleset.date}.`,
  };
}

/** The summary as text to paste, with room for notes. */
export function summaryText({ title, date, parts, notes, closing }: Summary): string {
  const listed = parts.flatMap(({ heading, lines }) => [
    heading,
    ...lines.map((line) => `- ${line}`),
    '',
  ]);
  return [`${title}, ${date}`, '', ...listed, notes, '', '', '', closing].join('\n');
}

/** A day as `2026-11-24`, by the clock of the place. */
export function dayOf(date: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
