import rows from '@/data/emergency-numbers.json';

/** What a text calls the emergency number where it is not known. */
export const UNKNOWN_NUMBER = 'your local emergency number';

/** The mark that stands for the emergency number in texts of the checklist. */
export const NUMBER_MARK = '{number}';

/**
 * The number to call for an ambulance in the region that a language tag names ("en-GB"), or null where it names none
 * or one that is not known. A clock set to another part of the world ("Europe/Berlin" with "en-US") makes it unknown:
 * many people leave the language of their browser as it came, and a wrong number is worse than none.
 */
export function emergencyNumber(language: string, timeZone = ''): string | null {
  const region = regionOf(language);
  const row = rows.find(({ regions }) => region !== undefined && regions.includes(region));
  if (!row) return null;
  const [area = '', place] = timeZone.split('/');
  const saysWhere = place !== undefined && area !== 'Etc';
  return saysWhere && !row.clocks.includes(area) ? null : row.number;
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
