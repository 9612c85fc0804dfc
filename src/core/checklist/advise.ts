import {
  type Checklist,
  type Circumstance,
  type Item,
  isAtLeast,
  LEVELS,
  type Level,
  ruleFor,
  type Step,
} from './checklist';

/** How soon to get help, and exactly what decided it. */
export interface Advice {
  level: Level;
  because: {
    /** The ticked items of the most urgent ticked level. */
    items: Item[];
    /** The circumstances that raised that level; empty if none did. */
    circumstances: Circumstance[];
  };
}

/**
 * The advice for ticked items and circumstances, or null when no item is ticked (which is no all-clear).
 * The rules of the checklist decide from the most urgent tick; ids that the checklist does not know are ignored.
 */
export function advise(
  checklist: Checklist,
  ticks: readonly string[],
  circumstances: readonly string[],
): Advice | null {
  const ids = new Set(ticks);
  const ticked = checklist.items.filter((item) => ids.has(item.id));
  const top = mostUrgent(ticked);
  const rule = top && ruleFor(checklist, top, false);
  if (!rule) return null;
  const given = checklist.about.circumstances.filter(({ id }) => circumstances.includes(id));
  const raising = given.length > 0 ? ruleFor(checklist, rule.mostUrgentTick, true) : undefined;
  return {
    level: (raising ?? rule).gives,
    because: {
      items: ticked.filter((item) => item.level === top),
      circumstances: raising ? given : [],
    },
  };
}

/** Whether circumstances could still change the result, so that they are asked in this step. */
export function asksCircumstances(
  checklist: Checklist,
  step: Step,
  ticks: readonly string[],
): boolean {
  const top = mostUrgent(checklist.items.filter(({ id }) => ticks.includes(id)));
  return step.levels.some(
    (level) => (!top || isAtLeast(level, top)) && ruleFor(checklist, level, true) !== undefined,
  );
}

/** Whether the ticks settle the result at once: no circumstance can change it, so that it need not wait. */
export function isSettled(checklist: Checklist, ticks: readonly string[]): boolean {
  const top = mostUrgent(checklist.items.filter(({ id }) => ticks.includes(id)));
  return top !== undefined && ruleFor(checklist, top, true) === undefined;
}

function mostUrgent(ticked: readonly Item[]): Level | undefined {
  return LEVELS.find((level) => ticked.some((item) => item.level === level));
}
