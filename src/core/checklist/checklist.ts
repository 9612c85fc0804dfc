/** How soon to get help, most urgent first. */
export const LEVELS = ['emergency', 'urgent', 'doctor', 'selfcare'] as const;
export type Level = (typeof LEVELS)[number];

/** One line of the checklist, as a clinician edits it in `data/checklist.json`. */
export interface Item {
  id: string;
  level: Level;
  /** The heading it stands under in its step; items of one group stand together. */
  group: string;
  /** What a person ticks, the deciding condition first. */
  label: string;
  /** What helps to tick it rightly, in one line. */
  explanation: string;
  /** Why it counts, said with the result; names no disease as a verdict. */
  reason: string;
  /** What to do besides the advice of its level, shown with the result. */
  action?: string;
  /** Keys of `data/sources.json`. */
  sources: string[];
  /** Where sources disagree, and what was chosen. */
  note?: string;
}

/** What may raise a result, whoever ticks. */
export interface Circumstance {
  id: string;
  label: string;
  explanation?: string;
}

/** One screen of the checklist: the items of its levels, in the order of the file. */
export interface Step {
  title: string;
  intro: string;
  levels: Level[];
}

/** What follows when the most urgent tick is of a level; with a circumstance, where a rule says so. */
export interface Rule {
  id: string;
  mostUrgentTick: Level;
  withCircumstance?: true;
  gives: Level;
  /** Keys of `data/sources.json`. */
  sources: string[];
}

/** What a result of one level says. `{number}` stands for the local emergency number. */
export interface LevelAdvice {
  name: string;
  /** Read out before the title, so that the urgency is heard first. */
  prefix: string;
  title: string;
  /** How soon. */
  when: string;
  actions: string[];
  /** What usually helps; at self-care only. */
  helps?: string[];
  /** What would make it more urgent. */
  moreUrgent: string[];
  /** The emergency line. */
  ifWorse: string;
}

/** The checklist with its version: `ruleset` and `closing` are shown with every result. */
export interface Checklist {
  ruleset: { version: string; date: string };
  steps: Step[];
  /** Words of headings and explanations that open the explanation of a term, and the ids of these. */
  terms: Record<string, string>;
  about: { heading: string; intro: string; circumstances: Circumstance[]; raised: string };
  rules: Rule[];
  levels: Record<Level, LevelAdvice>;
  closing: { diagnosis: string; review: string };
  /** Said at the end when nothing is ticked: there is no result, and never an all-clear. */
  nothingTicked: { title: string; text: string };
  /** The words around the ticks that a person takes to a doctor. */
  summary: { title: string; ticked: string; about: string; notes: string; closing: string };
  items: Item[];
}

/** Whether help at one level is needed at least as soon as at another. */
export function isAtLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(other);
}

/** The items that a step asks, in the order of the file. */
export function itemsOfStep({ items }: Checklist, step: Step): Item[] {
  return items.filter((item) => step.levels.includes(item.level));
}

/** The groups of a step with their items, in the order of the file. */
export function groupsOfStep(checklist: Checklist, step: Step): { name: string; items: Item[] }[] {
  const items = itemsOfStep(checklist, step);
  const names = [...new Set(items.map((item) => item.group))];
  return names.map((name) => ({ name, items: items.filter((item) => item.group === name) }));
}

/** The rule for a most urgent tick of this level, with or without a circumstance; undefined where there is none. */
export function ruleFor(
  { rules }: Checklist,
  level: Level,
  withCircumstance: boolean,
): Rule | undefined {
  return rules.find(
    (rule) =>
      rule.mostUrgentTick === level && (rule.withCircumstance ?? false) === withCircumstance,
  );
}
