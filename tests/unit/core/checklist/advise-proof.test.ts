import { beforeAll, describe, expect, it } from 'vitest';
import { advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { adviceFor, circumstanceSets, faultOf, items, urgency } from './expected-advice';

/** Larger sets are drawn by lot: `properties/advise.test.ts`. */
const LARGEST = 4;
/** All that is proved here may take twenty seconds. */
const PROOF_LIMIT_MS = 20_000;

describe(`every set of up to ${LARGEST} items, with every set of circumstances`, () => {
  const faults: string[] = [];
  /** How urgent the advice for each set is, by the number that `keyOf` gives it, for each set of circumstances. */
  const levels = circumstanceSets.map(() => new Uint8Array((items.length + 1) ** LARGEST));
  let sets = 0;

  beforeAll(() => {
    for (const [at, circumstances] of circumstanceSets.entries()) {
      eachSet(items.length, LARGEST, (set) => {
        const advice = adviceFor([...set].reverse(), circumstances);
        const fault = faultOf(advice, set, circumstances);
        if (fault) faults.push(fault);
        (levels[at] as Uint8Array)[keyOf(set)] = urgency(advice?.level);
        sets += 1;
      });
    }
  }, PROOF_LIMIT_MS);

  it('gives what the rules say whatever the order, and names exactly what decided it', () => {
    expect(faults).toEqual([]);
    const sizes = [1, 2, 3, 4].map((size) => setsOf(size, items.length));
    expect(sets).toBe(circumstanceSets.length * sizes.reduce((sum, count) => sum + count));
  });

  it('never gives less when a tick is added, a reassuring one too', () => {
    let fallen = 0;
    for (const table of levels) {
      eachSet(items.length, LARGEST, (set) => {
        const level = table[keyOf(set)] as number;
        for (const item of set) {
          const without = set.filter((other) => other !== item);
          if ((table[keyOf(without)] as number) > level) fallen += 1;
        }
      });
    }
    expect(fallen).toBe(0);
  });

  it('never gives less when a circumstance is added', () => {
    let fallen = 0;
    for (const [at, fewer] of circumstanceSets.entries()) {
      for (const [to, more] of circumstanceSets.entries()) {
        if (!fewer.every((id) => more.includes(id))) continue;
        const [before, after] = [levels[at] as Uint8Array, levels[to] as Uint8Array];
        eachSet(items.length, LARGEST, (set) => {
          const key = keyOf(set);
          if ((after[key] as number) < (before[key] as number)) fallen += 1;
        });
      }
    }
    expect(fallen).toBe(0);
  });

  it.each(circumstanceSets)('gives no result when nothing is ticked, with %j', (...set) => {
    expect(advise(checklist, [], set)).toBeNull();
  });

  it.each(items.filter(({ level }) => level === 'emergency'))(
    'answers $id alone with emergency',
    ({ id }) => {
      for (const set of circumstanceSets) {
        expect(advise(checklist, [id], set)?.level).toBe('emergency');
      }
    },
  );
});

/** A number of its own for each set of up to `LARGEST` items, in the order of the file. */
function keyOf(set: readonly number[]): number {
  return set.reduce((key, item) => key * (items.length + 1) + item + 1, 0);
}

/** Calls back with every set of 1 to `largest` of the numbers below `count`. */
function eachSet(count: number, largest: number, onSet: (set: number[]) => void): void {
  const grow = (set: number[], from: number) => {
    for (let next = from; next < count; next += 1) {
      const grown = [...set, next];
      onSet(grown);
      if (grown.length < largest) grow(grown, next + 1);
    }
  };
  grow([], 0);
}

/** How many sets of `size` out of `count` there are. */
function setsOf(size: number, count: number): number {
  return size === 0 ? 1 : (setsOf(size - 1, count - 1) * count) / size;
}
