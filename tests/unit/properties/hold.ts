import fc from 'fast-check';

const CHOSEN_SEED = Number(process.env.PROPERTY_SEED);

/**
 * Tries a property on so many cases drawn by lot, and throws with the smallest that breaks it. The seed is printed;
 * `PROPERTY_SEED` draws the same cases again.
 */
export function hold<Values>(property: fc.IProperty<Values>, { cases = 1000 } = {}): void {
  const seed = CHOSEN_SEED || Date.now() % 0x7fffffff;
  console.info(`${cases} cases, PROPERTY_SEED=${seed}`);
  fc.assert(property, { numRuns: cases, seed });
}
