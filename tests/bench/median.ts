/** How often each figure is measured. */
const RUNS = 7;

/** The middle one of some numbers. Throws where there is none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('There is no median of no numbers.');
  return middle;
}

/** Measures again and again, and gives the middle one of the results. */
export async function medianOf(measure: () => Promise<number>, runs = RUNS): Promise<number> {
  const results: number[] = [];
  for (let i = 0; i < runs; i++) results.push(await measure());
  return median(results);
}

/** Measures two things in turns, and gives the middle of the one over that of the other: one pair alone says little. */
export async function ratioOfMedians(
  one: () => Promise<number>,
  other: () => Promise<number>,
  runs = RUNS,
): Promise<number> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < runs; i++) {
    ones.push(await one());
    others.push(await other());
  }
  return median(ones) / median(others);
}
