import { checklist } from '@/core/checklist/bundled-checklist';
import { crisisLines } from '@/core/checklist/crisis-lines';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import { explain, sourcesOf } from '@/core/glossary/explain';
import type { Knowledge } from '@/ui/checklist/knowledge';

const here = [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone] as const;

/** What the checklist looks up, for where the clock or else the language of the browser says a person is. */
export const knowledge: Knowledge = {
  checklist,
  emergencyNumber: emergencyNumber(...here),
  crisisLines: crisisLines(...here),
  define: (term) => explain(term)?.entry ?? null,
  sourcesOf,
};
