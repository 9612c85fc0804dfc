import rows from '@/data/crisis-lines.json';
import type { Whereabouts } from './whereabouts';

/** A telephone line for people who think of ending their life. */
export interface CrisisLine {
  name: string;
  /** As it is dialled in its country, with spaces for reading. */
  number: string;
  /** When it answers, where it does not day and night. */
  hours?: string;
}

/** The crisis lines of a place; none where none is known. */
export function crisisLines({ region }: Whereabouts): CrisisLine[] {
  return rows.filter(({ regions }) => regions.some((each) => each === region));
}
