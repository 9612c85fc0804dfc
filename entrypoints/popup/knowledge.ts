import { checklist } from '@/core/checklist/bundled-checklist';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import { explain, sourcesOf } from '@/core/glossary/explain';
import type { Knowledge } from '@/ui/checklist/knowledge';

/** What the checklist looks up, for the region that the browser is set to. */
export const knowledge: Knowledge = {
  checklist,
  emergencyNumber: emergencyNumber(
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ),
  define: (term) => explain(term)?.entry ?? null,
  sourcesOf,
};
