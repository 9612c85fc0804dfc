import { type Checklist, itemsOfTopic } from './checklist';

/** The screens of the checklist in their order: signs for everybody, the topic, the lines of that topic, the result. */
export const PLACES = ['signs', 'topics', 'lines', 'result'] as const;
export type Place = (typeof PLACES)[number];

/** What is ticked, and where the person is. Kept for this browser session only. */
export interface Ticks {
  items: string[];
  at: Place;
  /** The topic whose lines are on screen, or from which the result was opened. */
  topic: string | null;
  /** Whether the signs were on screen and left again. */
  hasSeenSigns: boolean;
  /** The topics whose lines were on screen and left again. */
  seenTopics: string[];
  /** The item that a card pointed at, until the next tick or move. */
  pointedAt: string | null;
}

/** How the checklist starts. */
export const NO_TICKS: Ticks = {
  items: [],
  at: 'signs',
  topic: null,
  hasSeenSigns: false,
  seenTopics: [],
  pointedAt: null,
};

/** Ticks or unticks an item. */
export function toggled(ticks: Ticks, id: string): Ticks {
  const { items } = ticks;
  const next = items.includes(id) ? items.filter((other) => other !== id) : [...items, id];
  return { ...ticks, items: next, pointedAt: null };
}

/** Goes to a screen; the one that is left counts as seen. */
export function movedTo(ticks: Ticks, at: Place): Ticks {
  const topic = at === 'lines' || at === 'result' ? ticks.topic : null;
  return { ...leaving(ticks), at, topic, pointedAt: null };
}

/** Goes to the lines of a topic. */
export function movedToTopic(ticks: Ticks, topic: string): Ticks {
  return { ...movedTo(ticks, 'lines'), topic };
}

/** Where the way goes on: no result before the signs and a topic have been seen, for a card may lead into any screen. */
export function nextPlace(ticks: Ticks): Place {
  const { hasSeenSigns, seenTopics } = leaving(ticks);
  if (!hasSeenSigns) return 'signs';
  return seenTopics.length > 0 ? 'result' : 'topics';
}

/** The screen to go back to; null at the first. */
export function placeBefore({ at, topic }: Ticks): Place | null {
  if (at === 'result') return topic === null ? 'signs' : 'lines';
  return PLACES[PLACES.indexOf(at) - 1] ?? null;
}

/**
 * Goes to the screen that asks an item and points at it, without ticking it; unknown ids change nothing. The screen that is
 * left does not count as seen: nobody may have looked at it.
 */
export function pointedTo(ticks: Ticks, checklist: Checklist, id: string): Ticks {
  const item = checklist.items.find((each) => each.id === id);
  if (!item) return ticks;
  const topic = item.isSign ? null : (item.topics?.[0] ?? null);
  return { ...ticks, at: topic === null ? 'signs' : 'lines', topic, pointedAt: id };
}

/**
 * Stored ticks with whatever this checklist does not have taken out; a value of the wrong shape gives no ticks. So ticks of
 * an earlier ruleset are read as far as they still say the same.
 */
export function readTicks(stored: unknown, checklist: Checklist): Ticks {
  if (typeof stored !== 'object' || stored === null) return NO_TICKS;
  const { items, at, topic, hasSeenSigns, seenTopics, pointedAt } = stored as Partial<
    Record<keyof Ticks, unknown>
  >;
  const isItem = (id: string) => checklist.items.some((item) => item.id === id);
  const isTopic = (id: string) => itemsOfTopic(checklist, id).length > 0;
  const read = {
    items: strings(items).filter(isItem),
    topic: typeof topic === 'string' && isTopic(topic) ? topic : null,
    hasSeenSigns: hasSeenSigns === true,
    seenTopics: strings(seenTopics).filter(isTopic),
    pointedAt: typeof pointedAt === 'string' && isItem(pointedAt) ? pointedAt : null,
  };
  const place = PLACES.find((each) => each === at) ?? 'signs';
  return { ...read, at: place === 'lines' && read.topic === null ? 'signs' : place };
}

function leaving(ticks: Ticks): Ticks {
  const { at, topic, seenTopics } = ticks;
  if (at === 'signs') return { ...ticks, hasSeenSigns: true };
  if (at !== 'lines' || topic === null || seenTopics.includes(topic)) return ticks;
  return { ...ticks, seenTopics: [...seenTopics, topic] };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
