import zones from '@/data/time-zones.json';

/** What tells where a person is. */
export interface Clues {
  /** The language of the browser, as its tag: "en-GB". */
  language: string;
  /** The time zone of the clock: "Europe/Berlin". */
  timeZone?: string;
  /** The region that was chosen in the settings, such as `DE`; empty where none was. */
  chosen?: string;
}

/** Where a person is: a region such as `DE`, undefined where it is not known, and whether it is a place in Europe. */
export interface Whereabouts {
  region: string | undefined;
  isInEurope: boolean;
}

/**
 * Where a person is, as they say or by the time zone of the clock. Only where that says no place does the region of the
 * language count: many people keep the language of another country, and a wrong number is worse than none.
 */
export function whereabouts({ language, timeZone = '', chosen = '' }: Clues): Whereabouts {
  if (chosen !== '') return { region: chosen, isInEurope: false };
  const [area = '', place] = timeZone.split('/');
  const region = regionOfZone(timeZone);
  const saysWhere = region !== undefined || (place !== undefined && area !== 'Etc');
  return {
    region: saysWhere ? region : regionOfLanguage(language),
    isInEurope: saysWhere && area === 'Europe',
  };
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
