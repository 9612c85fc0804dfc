import type { Checklist } from '@/core/checklist/checklist';
import { dayOf, summarise, summaryText } from '@/core/checklist/summary';
import type { Ticks } from '@/core/checklist/ticks';

/** Copies the summary of these ticks, in the language of the checklist; says whether the browser let it. */
export async function copySummary(
  checklist: Checklist,
  ticks: Ticks,
  language: string,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(
      summaryText(summarise(checklist, ticks, dayOf(new Date(), language))),
    );
    return true;
  } catch {
    return false;
  }
}
