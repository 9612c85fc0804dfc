import fc from 'fast-check';

/**
 * Which lots are drawn: the same in every run, so that a run which fails for a reason of its own can be told from
 * one that does not. `PROPERTY_SEED=NUMBER` draws others, `PROPERTY_SEED=new` others each time.
 */
const CHOSEN_SEED = process.env.PROPERTY_SEED ?? '20261124';

/** Tries a property on so many cases drawn by lot, and throws with the smallest that breaks it. The seed is printed. */
export function hold<Values>(property: fc.IProperty<Values>, { cases = 1000 } = {}): void {
  fc.assert(property, { numRuns: cases, seed: seedOf(cases) });
}

/** The same for a property that has to be waited for. */
export async function holdInTime<Values>(
  property: fc.IAsyncProperty<Values>,
  { cases = 1000 } = {},
): Promise<void> {
  await fc.assert(property, { numRuns: cases, seed: seedOf(cases) });
}

function seedOf(cases: number): number {
  const seed = CHOSEN_SEED === 'new' ? Date.now() % 0x7fffffff : Number(CHOSEN_SEED);
  console.info(`${cases} cases, PROPERTY_SEED=${seed}`);
  return seed;
}
