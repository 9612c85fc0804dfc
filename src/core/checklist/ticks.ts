import { type Checklist, itemsOfTopic } from './checklist';
import { itemIdOf } from './tick';

/** The screens of the checklist in their order: signs for everybody, the topic, the lines of that topic, the result. */
export const PLACES = ['signs', 'topics', 'lines', 'result'] as const;
export type Place = (typeof PLACES)[number];

/** What is ticked, and where the person is. Kept for this browser session only. */
export interface Ticks {
  /** Ids of items, or of items in a topic (`core/checklist/tick`). */
  items: string[];
  at: Place;
  /** The topic whose lines are on screen, or from whose lines the result was opened. */
  topic: string | null;
  /** Where the result was opened. */
  from: Exclude<Place, 'result'>;
  /** Whether the signs were on screen and left for what follows. */
  hasSeenSigns: boolean;
  /** The topics whose lines were on screen and left for what follows. */
  seenTopics: string[];
  /** The item that a card pointed at, until the next tick or move. */
  pointedAt: string | null;
}

/** How the checklist starts. */
export const NO_TICKS: Ticks = {
  items: [],
  at: 'signs',
  topic: null,
  from: 'signs',
  hasSeenSigns: false,
  seenTopics: [],
  pointedAt: null,
};

/** Ticks or unticks, by the tick of an item. */
export function toggled(ticks: Ticks, tick: string): Ticks {
  const { items } = ticks;
  const next = items.includes(tick) ? items.filter((other) => other !== tick) : [...items, tick];
  return { ...ticks, items: next, pointedAt: null };
}

/** Goes on to a screen; the one that is left counts as seen. */
export function movedTo(ticks: Ticks, at: Place): Ticks {
  const from = ticks.at === 'result' ? ticks.from : ticks.at;
  const topic = at === 'result' ? ticks.topic : null;
  return { ...leaving(ticks), at, from, topic, pointedAt: null };
}

/** Goes on to the lines of a topic. */
export function movedToTopic(ticks: Ticks, topic: string): Ticks {
  return { ...movedTo(ticks, 'lines'), topic };
}

/** Goes back to the screen before; the one that is left does not count as seen, for nothing may have been read there. */
export function movedBack(ticks: Ticks): Ticks {
  const at = placeBefore(ticks) ?? ticks.at;
  return { ...ticks, at, topic: at === 'lines' ? ticks.topic : null, pointedAt: null };
}

/** Where the way goes on: no result before the signs and a topic have been seen, for a card may lead into any screen. */
export function nextPlace(ticks: Ticks): Place {
  const { hasSeenSigns, seenTopics } = leaving(ticks);
  if (!hasSeenSigns) return 'signs';
  return seenTopics.length > 0 || ticks.at === 'topics' ? 'result' : 'topics';
}

/** The screen to go back to; null at the first. */
export function placeBefore({ at, from }: Ticks): Place | null {
  return at === 'result' ? from : (PLACES[PLACES.indexOf(at) - 1] ?? null);
}

/**
 * Goes to the screen that asks an item and points at it, without ticking it; unknown ids change nothing. The screen that is
 * left does not count as seen: nobody may have looked at it.
 */
export function pointedTo(ticks: Ticks, checklist: Checklist, id: string): Ticks {
  const item = checklist.items.find((each) => each.id === id);
  if (!item) return ticks;
  if (item.isSign) return { ...ticks, at: 'signs', topic: null, pointedAt: id };
  const asking = item.topics ?? [];
  const topic = asking.find((each) => each === ticks.topic) ?? asking[0] ?? null;
  return { ...ticks, at: 'lines', topic, pointedAt: id };
}

/**
 * Stored ticks with whatever this checklist does not have taken out; a value of the wrong shape gives no ticks. So ticks of
 * an earlier ruleset are kept as far as their items exist, and begin at the signs.
 */
export function readTicks(stored: unknown, checklist: Checklist): Ticks {
  if (typeof stored !== 'object' || stored === null) return NO_TICKS;
  const { items, at, topic, from, hasSeenSigns, seenTopics, pointedAt } = stored as Partial<
    Record<keyof Ticks, unknown>
  >;
  const isItem = (tick: string) => checklist.items.some(({ id }) => id === itemIdOf(tick));
  const isTopic = (id: string) => itemsOfTopic(checklist, id).length > 0;
  const read = {
    items: strings(items).filter(isItem),
    topic: typeof topic === 'string' && isTopic(topic) ? topic : null,
    hasSeenSigns: hasSeenSigns === true,
    seenTopics: strings(seenTopics).filter(isTopic),
    pointedAt: typeof pointedAt === 'string' && isItem(pointedAt) ? pointedAt : null,
  };
  const place = (value: unknown) => {
    const known = PLACES.find((each) => each === value) ?? 'signs';
    return known === 'lines' && read.topic === null ? 'signs' : known;
  };
  const opened = place(from);
  return { ...read, at: place(at), from: opened === 'result' ? 'signs' : opened };
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
