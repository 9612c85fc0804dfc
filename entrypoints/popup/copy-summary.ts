import { checklist } from '@/core/checklist/bundled-checklist';
import { dayOf, summarise, summaryText } from '@/core/checklist/summary';
import type { Ticks } from '@/core/checklist/ticks';

/** Copies the summary of these ticks; says whether the browser let it. */
export async function copySummary(ticks: Ticks): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(
      summaryText(summarise(checklist, ticks, dayOf(new Date()))),
    );
    return true;
  } catch {
    return false;
  }
}
