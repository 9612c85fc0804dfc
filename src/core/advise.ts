import {
  type Checklist,
  type Circumstance,
  type Item,
  LEVELS,
  type Level,
  RAISED,
} from './checklist';

/** How soon to get help, and exactly what decided it. */
export interface Advice {
  level: Level;
  because: {
    /** The ticked items of the most urgent ticked level. */
    items: Item[];
    /** The circumstances that raised that level by one; empty if none did. */
    circumstances: Circumstance[];
  };
}

/**
 * The advice for ticked items and circumstances, or null when no item is ticked (which is no all-clear).
 * The most urgent tick decides and a tick never lowers the result; ids that the checklist does not know are ignored.
 */
export function advise(
  checklist: Checklist,
  ticks: readonly string[],
  circumstances: readonly string[],
): Advice | null {
  const ticked = checklist.items.filter((item) => ticks.includes(item.id));
  const top = LEVELS.find((level) => ticked.some((item) => item.level === level));
  if (!top) return null;
  const raising =
    RAISED[top] === top
      ? []
      : checklist.circumstances.filter((circumstance) => circumstances.includes(circumstance.id));
  return {
    level: raising.length > 0 ? RAISED[top] : top,
    because: { items: ticked.filter((item) => item.level === top), circumstances: raising },
  };
}
