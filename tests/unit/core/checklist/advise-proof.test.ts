import { beforeAll, describe, expect, it } from 'vitest';
import { type Advice, advise } from '@/core/checklist/advise';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS, type Level } from '@/core/checklist/checklist';

const LARGEST = 4;
/** All that is proved here may take twenty seconds. */
const PROOF_LIMIT_MS = 20_000;
const RANDOM_SETS = 20_000;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

const { items, about } = checklist;
const circumstanceSets = subsetsOf(about.circumstances.map(({ id }) => id));
/** How urgent a level is: 0 for none, 4 for an emergency. */
const urgency = (level: Level | undefined) => (level ? LEVELS.length - LEVELS.indexOf(level) : 0);
const OWN = items.map(({ level }) => urgency(level));
const RAISED = [0, 2, 3, 3, 4];

/** What the rules say, worked out from numbers alone. */
function expectedUrgency(set: readonly number[], circumstances: readonly string[]): number {
  const top = set.reduce((most, item) => Math.max(most, OWN[item] as number), 0);
  return circumstances.length > 0 ? (RAISED[top] as number) : top;
}

/** The advice for items by their place in the file. */
function adviceFor(set: readonly number[], circumstances: readonly string[]): Advice | null {
  return advise(
    checklist,
    set.map((item) => (items[item] as { id: string }).id),
    circumstances,
  );
}

/** Whether an explanation names exactly the ticks of the most urgent ticked level, in the order of the file. */
function namesDeciding(advice: Advice, set: readonly number[]): boolean {
  const top = expectedUrgency(set, []);
  const deciding = set.filter((item) => OWN[item] === top);
  const named = advice.because.items;
  return (
    named.length === deciding.length &&
    named.every((item, at) => item === items[deciding[at] as number])
  );
}

/** Whether an explanation names exactly the circumstances that raised the level. */
function namesRaising(advice: Advice, set: readonly number[], circumstances: string[]): boolean {
  const raised = urgency(advice.level) > expectedUrgency(set, []);
  const named = advice.because.circumstances;
  return raised
    ? named.length === circumstances.length && named.every(({ id }, at) => id === circumstances[at])
    : named.length === 0;
}

/** What is wrong with the advice for a set in the order of the file, ticked backwards; null where nothing is. */
function faultFor(
  set: readonly number[],
  circumstances: string[],
  advice: Advice | null,
): string | null {
  const fault = !advice
    ? 'no result'
    : urgency(advice.level) !== expectedUrgency(set, circumstances)
      ? 'another level'
      : !namesDeciding(advice, set)
        ? 'other ticks named'
        : !namesRaising(advice, set, circumstances)
          ? 'other circumstances named'
          : null;
  return fault && `${fault}: ${set.map((item) => items[item]?.id)} with ${circumstances}`;
}

describe(`every set of up to ${LARGEST} items, with every set of circumstances`, () => {
  const faults: string[] = [];
  /** How urgent the advice for each set is, by the number that `keyOf` gives it, for each set of circumstances. */
  const levels = circumstanceSets.map(() => new Uint8Array((items.length + 1) ** LARGEST));
  let sets = 0;

  beforeAll(() => {
    for (const [at, circumstances] of circumstanceSets.entries()) {
      eachSet(items.length, LARGEST, (set) => {
        const advice = adviceFor([...set].reverse(), circumstances);
        const fault = faultFor(set, circumstances, advice);
        if (fault) faults.push(fault);
        (levels[at] as Uint8Array)[keyOf(set)] = urgency(advice?.level);
        sets += 1;
      });
    }
  }, PROOF_LIMIT_MS);

  it('gives what the rules say whatever the order, and names exactly what decided it', () => {
    expect(faults).toEqual([]);
    expect(sets).toBe(8 * (43 + 903 + 12_341 + 123_410));
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

describe(`${RANDOM_SETS} random larger sets`, () => {
  console.log(`Random sets of ticks: SEED=${SEED} repeats them.`);

  it('give what the rules say, and never less when a tick is added', () => {
    const random = randomNumbers(SEED);
    const faults: string[] = [];
    for (let run = 0; run < RANDOM_SETS; run += 1) {
      const size = LARGEST + 1 + Math.floor(random() * (items.length - LARGEST - 1));
      const shuffled = [...items.keys()]
        .map((item) => ({ item, at: random() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item);
      const circumstances = circumstanceSets[run % circumstanceSets.length] ?? [];
      const advice = adviceFor(shuffled.slice(0, size), circumstances);
      const set = shuffled.slice(0, size).sort((one, other) => one - other);
      const fault = faultFor(set, circumstances, advice);
      if (fault) faults.push(fault);
      const before = urgency(advice?.level);
      const after = urgency(adviceFor(shuffled.slice(0, size + 1), circumstances)?.level);
      if (after < before) faults.push(`fell: ${set} with ${circumstances}`);
    }
    expect(faults).toEqual([]);
  });
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

function subsetsOf<T>(all: T[]): T[][] {
  return all.reduce<T[][]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]]);
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
