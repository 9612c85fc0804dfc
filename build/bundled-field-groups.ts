import type { WordGroups } from '../src/core/glossary/guard';
import { FIELD_GROUPS } from '../src/core/propose/word-knowledge';
import { readData } from './bundled-data';

/** The word groups that speak of health. Throws where one of them does not exist. */
export function bundledFieldGroups(): WordGroups {
  const groups = readData<WordGroups>('word-groups.json');
  return Object.fromEntries(
    FIELD_GROUPS.map((name) => {
      const words = groups[name];
      if (!words) throw new Error(`src/data/word-groups.json has no group ${name}.`);
      return [name, words];
    }),
  );
}
