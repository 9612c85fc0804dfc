import type { Checklist } from '@/core/checklist/checklist';
import { loadChecklist } from '@/core/checklist/load-checklist';
import type { Locale } from '@/core/messages/locale';
import { useLoaded } from './use-loaded';

/** A checklist, and the language in which it was loaded. */
export interface LoadedChecklist {
  key: Locale;
  value: Checklist;
}

/** Loads the checklist in a language, to begin with. */
export async function firstChecklist(key: Locale): Promise<LoadedChecklist> {
  return { key, value: await loadChecklist(key) };
}

/** The checklist in a language, as that changes; until it is there, in the last. */
export function useChecklist(first: LoadedChecklist, locale: Locale): Checklist {
  return useLoaded(first, locale, loadChecklist);
}
