import {
  type Checklist,
  type Item,
  LEVELS,
  type Level,
  type LevelWords,
  type SpokenAdvice,
} from './checklist';
import { itemIdOf } from './tick';

/** How soon to get help, and exactly what decided it. */
export interface Advice {
  level: Level;
  /** What the result says: the words of its level, with those of the soonest visit or of a crisis. */
  says: SpokenAdvice & LevelWords;
  /** The ticked items of the most urgent ticked level; of those that lead to a visit, the soonest. */
  because: Item[];
}

/**
 * The advice for ticks, or null when no item is ticked (which is no all-clear). The most urgent tick decides; ids that the
 * checklist does not know are ignored.
 */
export function advise(checklist: Checklist, ticks: readonly string[]): Advice | null {
  const ids = new Set(ticks.map(itemIdOf));
  const ticked = checklist.items.filter(({ id }) => ids.has(id));
  const level = LEVELS.find((each) => ticked.some((item) => item.level === each));
  if (!level) return null;
  const atLevel = ticked.filter((item) => item.level === level);
  if (level !== 'doctor') {
    const words = checklist.levels[level];
    const isCrisis = crisisIn({ because: atLevel }) === 'all';
    return {
      level,
      says: isCrisis ? { ...words, ...checklist.crisis } : words,
      because: atLevel,
    };
  }
  const visit = checklist.visits.find(({ id }) => atLevel.some(({ when }) => when === id));
  if (!visit) return null;
  const because = atLevel.filter(({ when }) => when === visit.id);
  return { level, says: { ...checklist.levels.doctor, ...visit }, because };
}

/** Whether the advice is shown at once: nothing that comes later makes it wait. */
export function isAnsweredAtOnce({ level }: Pick<Advice, 'level'>): boolean {
  return level === 'emergency' || level === 'urgent';
}

/** Whether a crisis line helps: in some, or in all, of what decided. */
export function crisisIn({ because }: Pick<Advice, 'because'>): 'none' | 'some' | 'all' {
  const crises = because.filter((item) => item.isCrisis).length;
  if (crises === 0) return 'none';
  return crises === because.length ? 'all' : 'some';
}
