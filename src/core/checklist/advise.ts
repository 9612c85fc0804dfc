import {
  type Checklist,
  type Item,
  LEVELS,
  type Level,
  type LevelAdvice,
  type SpokenAdvice,
} from './checklist';

/** How soon to get help, and exactly what decided it. */
export interface Advice {
  level: Level;
  /** What the result says: the words of the level, those of the soonest visit, or those of a crisis. */
  says: LevelAdvice;
  /** The ticked items of the most urgent ticked level. */
  because: Item[];
}

/**
 * The advice for ticked items, or null when none is ticked (which is no all-clear). The most urgent tick decides; ids that
 * the checklist does not know are ignored.
 */
export function advise(checklist: Checklist, ticks: readonly string[]): Advice | null {
  const ids = new Set(ticks);
  const ticked = checklist.items.filter(({ id }) => ids.has(id));
  const level = LEVELS.find((each) => ticked.some((item) => item.level === each));
  if (!level) return null;
  const because = ticked.filter((item) => item.level === level);
  const { when, title, actions } = spokenFor(checklist, level, because);
  return { level, says: { ...checklist.levels[level], when, title, actions }, because };
}

/** Whether the advice is shown at once: nothing that comes later makes it wait. */
export function isAnsweredAtOnce({ level }: Advice): boolean {
  return level === 'emergency' || level === 'urgent';
}

/** Whether a crisis line helps: one of the deciding items is a crisis. */
export function isCrisis({ because }: Advice): boolean {
  return because.some((item) => item.isCrisis);
}

function spokenFor(
  { visits, crisis, levels }: Checklist,
  level: Level,
  because: readonly Item[],
): SpokenAdvice {
  if (because.every((item) => item.isCrisis)) return crisis;
  return visits.find(({ id }) => because.some(({ when }) => when === id)) ?? levels[level];
}
