import rows from '@/data/emergency-numbers.json';
import type { Whereabouts } from './whereabouts';

/** Works in nearly all of Europe, and leads on to an ambulance. */
const EUROPEAN_NUMBER = '112';

const numberOf = new Map(
  rows.flatMap(({ number, regions }) => regions.map((region) => [region, number])),
);

/** The regions of which the number is known, such as `DE`. */
export const REGIONS_WITH_NUMBER: readonly string[] = [...numberOf.keys()];

/** The number to call for an ambulance in a place; null where it is not known. */
export function emergencyNumber({ region, isInEurope }: Whereabouts): string | null {
  return numberOf.get(region ?? '') ?? (isInEurope ? EUROPEAN_NUMBER : null);
}
