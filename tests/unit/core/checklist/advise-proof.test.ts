import { beforeAll, describe, expect, it } from 'vitest';
import { advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { isAtLeast } from '@/core/checklist/checklist';
import { tickOf } from '@/core/checklist/tick';
import { adviceFor, faultOf, items, urgencyOf } from './expected-advice';

/** Larger sets are drawn by lot: `properties/advise.test.ts`. */
const LARGEST = 4;

describe(`every set of up to ${LARGEST} items`, () => {
  const faults: string[] = [];
  /** How urgent the advice for each set is, by the number that `keyOf` gives it. */
  const urgencies = new Uint8Array((items.length + 1) ** LARGEST);
  let sets = 0;

  beforeAll(() => {
    eachSet(items.length, LARGEST, (set) => {
      const advice = adviceFor([...set].reverse());
      const fault = faultOf(advice, set);
      if (fault) faults.push(fault);
      urgencies[keyOf(set)] = urgencyOf(advice);
      sets += 1;
    });
  });

  it('gives what the rules say whatever the order, and names exactly what decided it', () => {
    expect(faults).toEqual([]);
    const sizes = [1, 2, 3, 4].map((size) => setsOf(size, items.length));
    expect(sets).toBe(sizes.reduce((sum, count) => sum + count));
  });

  it('never gives less, or a later visit, when a tick is added, a reassuring one too', () => {
    let fallen = 0;
    eachSet(items.length, LARGEST, (set) => {
      const urgency = urgencies[keyOf(set)] as number;
      for (const item of set) {
        const without = set.filter((other) => other !== item);
        if ((urgencies[keyOf(without)] as number) > urgency) fallen += 1;
      }
    });
    expect(fallen).toBe(0);
  });
});

it('nothing ticked gives no result', () => {
  expect(advise(checklist, [])).toBeNull();
});

it.each(items.filter(({ level }) => level === 'emergency'))(
  'answers $id alone with emergency',
  ({ id }) => expect(advise(checklist, [id])?.level).toBe('emergency'),
);

it('gives the same answer whatever the topic that a tick was made in', () => {
  for (const item of items) {
    const answers = (item.topics ?? [null]).map((topic) =>
      advise(checklist, [tickOf(item, topic)]),
    );
    expect(new Set(answers.map((advice) => JSON.stringify(advice))).size, item.id).toBe(1);
  }
});

it('below a doctor’s visit stands only what a reassuring item alone decides', () => {
  const below = items.filter(({ level }) => !isAtLeast(level, 'doctor'));
  expect(below.every(({ id }) => id.startsWith('s_'))).toBe(true);
  for (const { id } of items.filter((item) => !below.includes(item))) {
    const with_ = advise(checklist, [id, ...below.map((item) => item.id)]);
    expect(isAtLeast(with_?.level ?? 'selfcare', 'doctor'), id).toBe(true);
  }
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
