import type { Checklist } from './checklist';
import type { ChecklistTexts } from './checklist-texts';

/** A value of this shape, any part of which may be missing; lists are whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

/** The texts of a checklist in another language, or those that are otherwise in another English. */
export interface ChecklistTranslation extends DeepPartial<ChecklistTexts> {
  /** The words that open the explanation of a term. */
  terms?: Checklist['terms'];
}

/** A checklist with its texts in another language. What decides is the same, and what has no translation stays. */
export function translatedChecklist(
  checklist: Checklist,
  { topics = {}, visits = {}, groups = {}, items = {}, terms, ...texts }: ChecklistTranslation,
): Checklist {
  return {
    ...translated(checklist, texts),
    terms: terms ?? checklist.terms,
    topics: checklist.topics.map((topic) => ({ ...topic, label: topics[topic.id] ?? topic.label })),
    visits: checklist.visits.map((visit) => translated(visit, visits[visit.id])),
    items: checklist.items.map((item) => ({
      ...translated(item, items[item.id]),
      group: groups[item.group] ?? item.group,
    })),
  };
}

function translated<T>(original: T, words: unknown): T {
  if (words === undefined) return original;
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words as T;
  const entries = Object.entries(words).map(([key, each]) => [
    key,
    translated((original as Record<string, unknown> | undefined)?.[key], each),
  ]);
  return { ...original, ...Object.fromEntries(entries) };
}
