/** How soon to get help, most urgent first. */
export const LEVELS = ['emergency', 'urgent', 'doctor', 'selfcare'] as const;
export type Level = (typeof LEVELS)[number];

/** One line of the checklist, as a clinician edits it in `data/checklist.json`. */
export interface Item {
  id: string;
  level: Level;
  /** At level `doctor`: the id of the visit that says how soon. */
  when?: string;
  /** The heading it stands under on its screen; items of one group stand together. */
  group: string;
  /** Whether everybody is asked it, among the signs on the first screen. */
  isSign?: true;
  /** The topics that ask it, its home first. Every item is a sign or has a topic; some have both. */
  topics?: string[];
  /** What a person ticks, the deciding words first. */
  label: string;
  /** What helps to tick it rightly, in one line. */
  explanation: string;
  /** Why it counts, said with the result; names no disease as a verdict. */
  reason: string;
  /** What to do besides the advice of its level, shown with the result. */
  action?: string;
  /** Whether its result offers a crisis line beside the emergency number; at `emergency` only. */
  isCrisis?: true;
  /** Whether it speaks of the lines of one topic alone, so that each topic has a tick of its own for it. */
  isPerTopic?: true;
  /** Keys of `data/sources.json`. */
  sources: string[];
}

/** What an item has in the file for who reviews it; a build leaves it out. */
export interface ReviewedItem extends Item {
  /** What must not be caught by it, and which item is right instead. */
  notFor: string;
  /** Where sources disagree, and what was chosen. */
  note?: string;
}

/** What the trouble is about, as a person would say it. */
interface Topic {
  id: string;
  label: string;
}

/** The words at the head of a screen. */
export interface ScreenHead {
  title: string;
  intro: string;
  /** What the checklist is for, said on the first screen, … */
  about?: string;
  /** … and what it is not. */
  limits?: string;
}

/** What an advice says first: its name, how soon, its title, and what to do. */
export interface SpokenAdvice {
  name: string;
  /** Read out before the title, so that the urgency is heard first. */
  prefix: string;
  title: string;
  /** How soon. */
  when: string;
  actions: string[];
}

/** What every result of one level says besides. `{number}` stands for the local emergency number. */
export interface LevelWords {
  /** What usually helps; at self-care only. */
  helps?: string[];
  /** Said to those who worry; below same-day care only. */
  calm?: string;
  /** What would make it more urgent; empty in an emergency. */
  moreUrgent: string[];
  /** The emergency line. */
  ifWorse: string;
  /** What is otherwise for some people; not in an emergency. */
  forSome?: string[];
}

/** How soon a visit to the doctor should be, and what is said with it. */
export interface Visit extends SpokenAdvice {
  id: string;
  /** By which visits are told apart: the fewer days, the sooner. */
  withinDays: number;
}

/** The checklist with its version: `ruleset` and `closing` are shown with every result. */
export interface Checklist {
  ruleset: { version: string; date: string };
  /** The lines of a topic stand under its label. */
  screens: Record<'signs' | 'topics', ScreenHead> & { lines: Pick<ScreenHead, 'intro'> };
  topics: Topic[];
  /** Words of headings and explanations that open the explanation of a term, and the ids of these. */
  terms: Record<string, string>;
  levels: { doctor: LevelWords } & Record<Exclude<Level, 'doctor'>, LevelWords & SpokenAdvice>;
  /** What level `doctor` says first, the soonest visit at the top. */
  visits: Visit[];
  /**
   * Said in place of the words of its level where items of a crisis alone decide; where to find a line to call; and in
   * another language when lines answer, by what `data/crisis-lines.json` says.
   */
  crisis: SpokenAdvice & {
    find: { label: string; url: string };
    hours?: Record<string, string>;
  };
  /** What every result says at the end. `{version}` and `{date}` stand for those of the ruleset. */
  closing: { diagnosis: string; review: string; version: string };
  /** Said at the end when nothing is ticked: there is no result, and never an all-clear. */
  nothingTicked: { title: string; text: string };
  /** The words around the ticks that a person takes to a doctor. */
  summary: { title: string; ticked: string; notes: string; closing: string };
  items: Item[];
}

/** Whether help at one level is needed at least as soon as at another. */
export function isAtLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(other);
}

/** The items on the first screen, in the order of the file. */
export function signsOf({ items }: Checklist): Item[] {
  return items.filter(({ isSign }) => isSign);
}

/** The items that a topic asks, in the order of the file; none for an unknown id. */
export function itemsOfTopic({ items }: Checklist, topic: string): Item[] {
  return items.filter(({ topics }) => topics?.includes(topic));
}

/** The items of one screen in groups, in the order of the file. */
export function groupsOf(items: readonly Item[]): { name: string; items: Item[] }[] {
  const names = [...new Set(items.map(({ group }) => group))];
  return names.map((name) => ({ name, items: items.filter(({ group }) => group === name) }));
}

/** What a person calls a topic; undefined for an unknown id. */
export function labelOfTopic({ topics }: Checklist, topic: string | undefined): string | undefined {
  return topics.find(({ id }) => id === topic)?.label;
}
