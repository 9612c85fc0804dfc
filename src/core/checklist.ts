import bundled from '@/data/checklist.json';

/** How soon to get help, most urgent first. */
export const LEVELS = ['emergency', 'urgent', 'doctor', 'selfcare'] as const;
export type Level = (typeof LEVELS)[number];

/** One line of the checklist, as a clinician edits it in `data/checklist.json`. */
export interface Item {
  id: string;
  level: Level;
  /** The heading it stands under in its step; items of one group stand together. */
  group: string;
  /** All that a person must fulfil to tick it, for it is shown alone as the reason of a result. */
  text: string;
  /** What helps to tick it rightly. */
  detail?: string;
  /** What to do besides the advice of its level, shown with the result. */
  action?: string;
  /** Keys of `data/sources.json`. */
  sources: string[];
  /** Where sources disagree, and what was chosen. */
  note?: string;
}

/** What raises a result by one level, whoever ticks. */
export interface Circumstance {
  id: string;
  text: string;
}

/** One screen of the checklist: the items of its levels, in the order of the file. */
export interface Step {
  title: string;
  hint: string;
  levels: Level[];
}

/** What a result of one level says. */
export interface LevelAdvice {
  name: string;
  /** Read out before the title, so that the urgency is heard first. */
  prefix: string;
  title: string;
  /** How soon. */
  when: string;
  actions: string[];
  /** The emergency line. */
  ifWorse: string;
}

/** The checklist with its version: `ruleset` and `closing` are shown with every result. */
export interface Checklist {
  ruleset: { version: string; date: string };
  steps: Step[];
  items: Item[];
  circumstances: Circumstance[];
  levels: Record<Level, LevelAdvice>;
  closing: { diagnosis: string; review: string };
  /** Said at the end when nothing is ticked: there is no result, and never an all-clear. */
  nothingTicked: { title: string; text: string };
}

/** The checklist that ships with the extension. */
export const checklist = bundled as Checklist;

/** The items that a step asks, in the order of the file. */
export function itemsOfStep(checklist: Checklist, step: Step): Item[] {
  return checklist.items.filter((item) => step.levels.includes(item.level));
}

/** The groups of a step with their items, in the order of the file. */
export function groupsOfStep(checklist: Checklist, step: Step): { name: string; items: Item[] }[] {
  const items = itemsOfStep(checklist, step);
  const names = [...new Set(items.map((item) => item.group))];
  return names.map((name) => ({ name, items: items.filter((item) => item.group === name) }));
}

/** Whether circumstances can change what this step decides, so that they are asked before it. */
export function asksCircumstances(step: Step): boolean {
  return step.levels.some((level) => RAISED[level] !== level);
}

/** The level that a circumstance raises a level to: urgent and emergency stay. */
export const RAISED: Record<Level, Level> = {
  emergency: 'emergency',
  urgent: 'urgent',
  doctor: 'urgent',
  selfcare: 'doctor',
};
