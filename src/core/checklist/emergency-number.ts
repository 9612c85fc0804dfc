import rows from '@/data/emergency-numbers.json';
import { whereabouts } from './whereabouts';

/** What a text calls the emergency number where it is not known. */
export const UNKNOWN_NUMBER = 'your local emergency number';

/** The mark that stands for the emergency number in texts of the checklist. */
export const NUMBER_MARK = '{number}';

/** Works in nearly all of Europe, and leads on to an ambulance. */
const EUROPEAN_NUMBER = '112';

const numberOf = new Map(
  rows.flatMap(({ number, regions }) => regions.map((region) => [region, number])),
);

/** The number to call for an ambulance, by clock and language; null where it is not known. */
export function emergencyNumber(language: string, timeZone = ''): string | null {
  const { region, isInEurope } = whereabouts(language, timeZone);
  return numberOf.get(region ?? '') ?? (isInEurope ? EUROPEAN_NUMBER : null);
}
