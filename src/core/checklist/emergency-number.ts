import rows from '@/data/emergency-numbers.json';
import zones from '@/data/time-zones.json';

/** What a text calls the emergency number where it is not known. */
export const UNKNOWN_NUMBER = 'your local emergency number';

/** The mark that stands for the emergency number in texts of the checklist. */
export const NUMBER_MARK = '{number}';

/** Works in nearly all of Europe, and leads on to an ambulance. */
const EUROPEAN_NUMBER = '112';

const numberOf = new Map(
  rows.flatMap(({ number, regions }) => regions.map((region) => [region, number])),
);

/**
 * The number to call for an ambulance, or null where it is not known. The time zone of the clock says where a person is
 * ("Europe/Berlin"); only where it says no place does the region of a language tag count ("en-GB"): many people keep the
 * language of another country, and a wrong number is worse than none.
 */
export function emergencyNumber(language: string, timeZone = ''): string | null {
  const [area = '', place] = timeZone.split('/');
  const region = regionOfZone(timeZone);
  const saysWhere = region !== undefined || (place !== undefined && area !== 'Etc');
  if (!saysWhere) return numberOf.get(regionOfLanguage(language) ?? '') ?? null;
  const number = numberOf.get(region ?? '');
  return number ?? (area === 'Europe' ? EUROPEAN_NUMBER : null);
}

function regionOfZone(timeZone: string): string | undefined {
  if (timeZone === '') return undefined;
  return Object.entries(zones).find(([, names]) => names.split(' ').includes(timeZone))?.[0];
}

function regionOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
