import type { Entry } from './entry';
import { HELP_LEVELS, type HelpLevel, helpLines } from './get-help';

/** Words by which a line says how soon, and which belong at the line of that level or above. */
const WORDS_OF_LEVEL: Partial<Record<HelpLevel, RegExp>> = {
  emergency: /\b(emergency|ambulance|call now|crisis line|ending your life)\b/i,
  urgent: /\b(same day|today|at once)\b/i,
};

/** The faults in what a term says of getting help; none where it is sound, or says nothing. */
export function helpFaults({ getHelp, checklistItem }: Pick<Entry, 'getHelp' | 'checklistItem'>) {
  if (getHelp === undefined) return checklistItem ? ['has an item but never says to get help'] : [];
  const given = isRecord(getHelp) ? Object.keys(getHelp) : [];
  if (given.length === 0) return ['says to get help at no level'];
  const inOrder = HELP_LEVELS.filter((level) => level in getHelp);
  const unknown = given.filter((level) => !HELP_LEVELS.some((known) => known === level));
  const isMixed = unknown.length === 0 && given.join() !== inOrder.join();
  return [
    ...unknown.map((level) => `knows no level "${level}" at which to get help`),
    ...(isMixed ? [`names ${given.join(', ')}, which is not the most urgent first`] : []),
    ...helpLines(getHelp).flatMap(({ level, text }) => faultsOfLine(level, text)),
    ...(checklistItem ? [] : ['leads to no item of the checklist']),
  ];
}

/** The entry may come from any file, so that nothing is taken for granted of its shape. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOfLine(level: HelpLevel, text: unknown): string[] {
  if (typeof text !== 'string' || text.trim() === '') return [`says nothing at "${level}"`];
  const more = HELP_LEVELS.slice(0, HELP_LEVELS.indexOf(level));
  return more.flatMap((other) => {
    const words = WORDS_OF_LEVEL[other]?.exec(text)?.[0];
    return words ? [`says "${words}" at "${level}", which belongs at "${other}"`] : [];
  });
}
