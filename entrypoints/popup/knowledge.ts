import sources from 'virtual:checklist-sources';
import type { Checklist } from '@/core/checklist/checklist';
import { crisisLines } from '@/core/checklist/crisis-lines';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import { whereabouts } from '@/core/checklist/whereabouts';
import { background } from '@/extension/messaging';
import type { Knowledge } from '@/ui/checklist/knowledge';
import { CLUES } from '../hooks/clues';

/** What this checklist looks up, for the region that was chosen or else that of the clock. */
export function knowledgeFor(checklist: Checklist, chosen: string): Knowledge {
  const place = whereabouts({ ...CLUES, chosen });
  return {
    checklist,
    emergencyNumber: emergencyNumber(place),
    crisisLines: crisisLines(place),
    async define(term) {
      const [meaning = null] = await background.describeTerms([term]);
      return meaning;
    },
    sourcesOf: (keys) => keys.flatMap((key) => sources[key] ?? []),
  };
}
