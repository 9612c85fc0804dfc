import { REGIONS_WITH_NUMBER } from './emergency-number';
import { type Clues, whereabouts } from './whereabouts';

/** Names of regions, in their order, by code: of those whose emergency number is known, and of that of the clock. */
export interface RegionNames {
  names: Readonly<Record<string, string>>;
  /** Undefined where the clock says no place. */
  ofClock: string | undefined;
}

/** The names of regions in a language. */
export function regionNames(language: string, clues: Clues): RegionNames {
  const display = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const named = REGIONS_WITH_NUMBER.map((code) => [code, display.of(code) ?? code] as const);
  const { region } = whereabouts(clues);
  return {
    names: Object.fromEntries(named.toSorted(([, one], [, other]) => compare(one, other))),
    ofClock: region && display.of(region),
  };
}
