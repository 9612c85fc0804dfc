import type { Level } from '../checklist/checklist';

/** The levels at which a term can say to get help, most urgent first. */
export const HELP_LEVELS = ['emergency', 'urgent', 'doctor'] as const satisfies readonly Level[];
export type HelpLevel = (typeof HELP_LEVELS)[number];

/** When to get help with a term: what calls for it at a level. There is one level at least. */
export type GetHelp = Partial<Record<HelpLevel, string>>;

/** A help line: what calls for help at one level, to be read after the words of that level. */
export interface HelpLine {
  level: HelpLevel;
  text: string;
}

/** What calls for help, a line for each level that has something, most urgent first. */
export function helpLines(getHelp: GetHelp): HelpLine[] {
  return HELP_LEVELS.flatMap((level) => {
    const text = getHelp[level];
    return text === undefined ? [] : [{ level, text }];
  });
}
