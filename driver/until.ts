const DEADLINE_MS = 10_000;
/** A page of 850 kB with all its scripts takes two cores some six seconds, and beside another test more than ten. */
const LONGEST_DEADLINE_MS = 40_000;
const PAUSE_MS = 25;
const STEADY_MS = 500;

/**
 * Asks again and again until the answer is truthy, and gives that answer.
 * Throws after ten seconds, unless told otherwise, naming what was waited for and what was there instead.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  deadlineMs = DEADLINE_MS,
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const deadline = performance.now() + deadlineMs;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined | '' | 0>;
      last = answer;
    } catch (error) {
      // A page that is on its way to another address has nothing to ask yet.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const found = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited in vain for ${what}; last seen: ${found}`);
}

/** Asks like `until`, as long as a test is patient: for what may be slow without a fault, such as the load of a page. */
export function untilAtLast(what: string, ask: () => Promise<boolean>): Promise<true> {
  return until(what, ask, LONGEST_DEADLINE_MS);
}

/** Asks again and again until the answer is what it was half a second before, and gives it. */
export async function untilSteady<T>(what: string, ask: () => Promise<T>): Promise<T> {
  let last = await ask();
  await until(`${what} to stay`, async () => {
    await new Promise((resolve) => setTimeout(resolve, STEADY_MS));
    const before = JSON.stringify(last);
    last = await ask();
    return JSON.stringify(last) === before;
  });
  return last;
}
