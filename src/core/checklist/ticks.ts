import { type Checklist, isAtLeast, itemsOfStep, type Level } from './checklist';

/** Where a person is in the checklist: at a step, counted from 1, or at the result. */
export type Place = number | 'result';

/** What is ticked, and where the person is. Kept for this browser session only. */
export interface Ticks {
  items: string[];
  circumstances: string[];
  at: Place;
  /** The steps that were on screen and left again, the last left at the end. */
  seen: number[];
  /** The item that a card pointed at, until the next tick or move. */
  pointedAt: string | null;
}

/** How the checklist starts. */
export const NO_TICKS: Ticks = { items: [], circumstances: [], at: 1, seen: [], pointedAt: null };

/** Ticks or unticks an item or a circumstance. */
export function toggled(ticks: Ticks, kind: 'items' | 'circumstances', id: string): Ticks {
  const ids = ticks[kind];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return { ...ticks, [kind]: next, pointedAt: null };
}

/** Goes to a step or to the result; the step that is left counts as seen. */
export function movedTo(ticks: Ticks, at: Place): Ticks {
  return { ...ticks, at, seen: seenOnLeaving(ticks), pointedAt: null };
}

/** Where the way goes on: no result before every step has been seen, for a card may lead into any of them. */
export function nextPlace(ticks: Ticks, steps: number): Place {
  const seen = seenOnLeaving(ticks);
  const unseen = Array.from({ length: steps }, (_, index) => index + 1).find(
    (step) => !seen.includes(step),
  );
  if (unseen !== undefined) return unseen;
  return ticks.at === 'result' || ticks.at >= steps ? 'result' : ticks.at + 1;
}

/** The step to go back to: the one before this, or the last left for the result; null at the first. */
export function stepBefore({ at, seen }: Ticks): number | null {
  if (at === 'result') return seen.at(-1) ?? 1;
  return at > 1 ? at - 1 : null;
}

/** The first step that was not seen and has signs more urgent than a level; null where there is none. */
export function unaskedStep({ seen }: Ticks, { steps }: Checklist, level: Level): number | null {
  const index = steps.findIndex(
    ({ levels }, at) => !seen.includes(at + 1) && levels.some((each) => !isAtLeast(level, each)),
  );
  return index < 0 ? null : index + 1;
}

/** Goes to the step that asks an item and points at it, without ticking it; unknown ids change nothing. */
export function pointedTo(ticks: Ticks, checklist: Checklist, id: string): Ticks {
  const index = checklist.steps.findIndex((step) =>
    itemsOfStep(checklist, step).some((item) => item.id === id),
  );
  return index < 0 ? ticks : { ...ticks, at: index + 1, pointedAt: id };
}

/** Stored ticks with whatever is not one taken out; a value of the wrong shape gives no ticks. */
export function readTicks(stored: unknown): Ticks {
  if (typeof stored !== 'object' || stored === null) return NO_TICKS;
  const { items, circumstances, at, seen, pointedAt } = stored as Partial<
    Record<keyof Ticks, unknown>
  >;
  return {
    items: strings(items),
    circumstances: strings(circumstances),
    at: at === 'result' || isStepNumber(at) ? at : 1,
    seen: Array.isArray(seen) ? seen.filter(isStepNumber) : [],
    pointedAt: typeof pointedAt === 'string' ? pointedAt : null,
  };
}

function seenOnLeaving({ at, seen }: Ticks): number[] {
  return at === 'result' ? seen : [...seen.filter((step) => step !== at), at];
}

function isStepNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
