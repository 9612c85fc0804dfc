import { checklist } from '@/core/checklist/bundled-checklist';
import { click } from '../show-popup';

/** What is asked at each step. */
export const headings = checklist.steps.map((step) => step.title);

/** The last step, once the others were on screen. */
export const AT_THE_LAST = { at: 3, seen: [1, 2] };

/** The words of an item; empty for an unknown id. */
export function labelOf(id: string): string {
  return checklist.items.find((item) => item.id === id)?.label ?? '';
}

/** Ticks or unticks an item. */
export function tick(id: string): void {
  click('label', labelOf(id));
}
