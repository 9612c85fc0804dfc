import { checklist } from '@/core/checklist/bundled-checklist';
import { crisisLines } from '@/core/checklist/crisis-lines';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import { sourcesOf } from '@/core/glossary/sources-of';
import { background } from '@/extension/messaging';
import type { Knowledge } from '@/ui/checklist/knowledge';

const here = [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone] as const;

/** What the checklist looks up, for where the clock or else the language of the browser says a person is. */
export const knowledge: Knowledge = {
  checklist,
  emergencyNumber: emergencyNumber(...here),
  crisisLines: crisisLines(...here),
  async define(term) {
    const [meaning = null] = await background.describeTerms([term]);
    return meaning;
  },
  sourcesOf,
};
