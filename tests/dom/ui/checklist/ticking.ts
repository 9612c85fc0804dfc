import { checklist } from '@/core/checklist/bundled-checklist';
import type { Ticks } from '@/core/checklist/ticks';
import { click } from '../show-popup';

const { screens, topics } = checklist;

/** What stands at the head of the first screens. */
export const HEADINGS = { signs: screens.signs.title, topics: screens.topics.title };

/** At the lines of a topic, once the signs were on screen. */
export function atTopic(topic: string): Partial<Ticks> {
  return { at: 'lines', topic, hasSeenSigns: true };
}

/** At the result, once the signs and this topic were on screen. */
export function atResult(topic: string, ...items: string[]): Partial<Ticks> {
  return { items, at: 'result', topic, hasSeenSigns: true, seenTopics: [topic] };
}

/** The words of a topic; empty for an unknown id. */
export function topicLabel(topic: string): string {
  return topics.find(({ id }) => id === topic)?.label ?? '';
}

/** The words of an item; empty for an unknown id. */
export function labelOf(id: string): string {
  return checklist.items.find((item) => item.id === id)?.label ?? '';
}

/** Ticks or unticks an item. */
export function tick(id: string): void {
  click('label', labelOf(id));
}
