/** What is ticked, and the step that the person is at. Kept for this browser session only. */
export interface Ticks {
  items: string[];
  circumstances: string[];
  step: StepNumber;
}

export type StepNumber = 1 | 2 | 3;

/** How the checklist starts. */
export const NO_TICKS: Ticks = { items: [], circumstances: [], step: 1 };

/** A list with an id put in or taken out. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Stored ticks with whatever is not one taken out; a value of the wrong shape gives no ticks. */
export function readTicks(stored: unknown): Ticks {
  if (typeof stored !== 'object' || stored === null) return NO_TICKS;
  const { items, circumstances, step } = stored as Partial<Record<keyof Ticks, unknown>>;
  return {
    items: strings(items),
    circumstances: strings(circumstances),
    step: step === 2 || step === 3 ? step : 1,
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
