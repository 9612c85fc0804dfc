import { describe, expect, it } from 'vitest';
import { advise } from '@/core/advise';
import { checklist, type Item, LEVELS, type Level } from '@/core/checklist';

const ids = checklist.items.map((item) => item.id);
const circumstanceIds = checklist.circumstances.map(({ id }) => id);
const circumstanceSets = subsets(circumstanceIds);
const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);
const level = (ticks: string[], circumstances: string[] = []) =>
  advise(checklist, ticks, circumstances)?.level ?? null;
const urgency = (of: Level | null) => (of ? LEVELS.length - LEVELS.indexOf(of) : 0);
const idsAt = (at: Level) => idsOf(checklist.items.filter((item) => item.level === at));

describe('advise', () => {
  it.each(circumstanceSets)('gives no result when nothing is ticked, under %j', (...set) => {
    expect(advise(checklist, [], set)).toBeNull();
  });

  it('never lowers the level when a tick is added: every pair and triple, every circumstance set', () => {
    const fallen: string[][] = [];
    for (const set of circumstanceSets) {
      const alone = new Map(ids.map((id) => [id, urgency(level([id], set))]));
      for (const [first, second] of pairs(ids)) {
        const pair = urgency(level([first, second], set));
        if (pair < Math.max(of(alone, first), of(alone, second))) fallen.push([first, second]);
        for (const third of ids.slice(ids.indexOf(second) + 1)) {
          const triple = urgency(level([first, second, third], set));
          if (triple < pair || triple < of(alone, third)) fallen.push([first, second, third]);
        }
      }
    }
    expect(fallen).toEqual([]);
  });

  it('never lowers the level when a circumstance is added', () => {
    for (const id of ids) {
      for (const set of circumstanceSets) {
        for (const more of circumstanceIds) {
          expect(urgency(level([id], [...set, more]))).toBeGreaterThanOrEqual(
            urgency(level([id], set)),
          );
        }
      }
    }
  });

  it('is not lowered by all reassuring ticks together', () => {
    for (const id of ids) expect(level([id, ...idsAt('selfcare')])).toBe(level([id]));
  });

  it.each(idsAt('emergency'))('answers %s alone with emergency', (id) => {
    for (const set of circumstanceSets) expect(level([id], set)).toBe('emergency');
  });

  it.each(checklist.items)('gives $id its own level', ({ id, level: own }) => {
    expect(level([id])).toBe(own);
  });

  it('does not depend on the order of the ticks', () => {
    for (const [first, second] of pairs(ids)) {
      expect(advise(checklist, [first, second], circumstanceIds)).toEqual(
        advise(checklist, [second, first], [...circumstanceIds].reverse()),
      );
    }
  });

  it('names exactly the ticks of the most urgent ticked level', () => {
    for (const [first, second] of pairs(ids)) {
      const both = checklist.items.filter(({ id }) => id === first || id === second);
      const top = Math.min(...both.map((item) => LEVELS.indexOf(item.level)));
      const deciding = both.filter((item: Item) => LEVELS.indexOf(item.level) === top);
      expect(advise(checklist, [first, second], [])?.because.items).toEqual(deciding);
    }
  });

  it.each([
    ['selfcare', 'doctor', circumstanceIds],
    ['doctor', 'urgent', circumstanceIds],
    ['urgent', 'urgent', []],
    ['emergency', 'emergency', []],
  ] as const)('raises %s to %s and says by what', (own, raised, by) => {
    for (const id of idsAt(own)) {
      const advice = advise(checklist, [id], circumstanceIds);
      expect(advice?.level).toBe(raised);
      expect(idsOf(advice?.because.circumstances ?? [])).toEqual(by);
      expect(idsOf(advice?.because.items ?? [])).toEqual([id]);
    }
  });

  it('raises by one level, however many circumstances there are', () => {
    for (const one of circumstanceIds) {
      expect(level(['s_short'], [one])).toBe('doctor');
      expect(level(['d_weak'], [one])).toBe('urgent');
    }
  });

  it('ignores ids that it does not know, and an id given twice', () => {
    expect(advise(checklist, ['nothing', '__proto__'], ['constructor'])).toBeNull();
    expect(advise(checklist, ['nothing', 'd_weak', 'd_weak'], ['nobody'])).toEqual(
      advise(checklist, ['d_weak'], []),
    );
  });
});

function of(map: Map<string, number>, id: string): number {
  return map.get(id) ?? Number.NaN;
}

function subsets<T>(of: T[]): T[][] {
  return of.reduce<T[][]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]]);
}

function pairs<T>(of: T[]): [T, T][] {
  return of.flatMap((first, at) => of.slice(at + 1).map((second): [T, T] => [first, second]));
}
