import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_WAIT_MS, Paint } from '@/page/mark/paint';
import { stubPaint } from '../fake-paint';

let registry: Map<string, Set<AbstractRange>>;
let paint: Paint;
/** What is painted on the page. */
let highlight: Set<AbstractRange>;

const ranges = (count: number) => Array.from({ length: count }, () => ({}) as StaticRange);
/** Adds ranges as one slice of work does. */
const addSlice = async (added: readonly StaticRange[]) => {
  for (const range of added) paint.add(range);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  registry = stubPaint();
  paint = new Paint('marks');
  const [any] = ranges(1) as [StaticRange];
  paint.add(any);
  highlight = registry.get('marks') as Set<AbstractRange>;
  paint.delete(any);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Paint', () => {
  it('paints what is found in one slice at once, and soon what is found in the next', async () => {
    await addSlice(ranges(10));
    expect(highlight.size).toBe(10);
    await addSlice(ranges(10));
    expect(highlight.size).toBe(10);
    await vi.advanceTimersByTimeAsync(5);
    expect(highlight.size).toBe(20);
  });

  it('adds to a thousand ranges in few, large steps', async () => {
    await addSlice(ranges(1000));
    let steps = 0;
    let size = highlight.size;
    for (let slice = 0; slice < 100; slice++) {
      await addSlice(ranges(10));
      await vi.advanceTimersByTimeAsync(10);
      if (highlight.size !== size) steps++;
      size = highlight.size;
    }
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(5);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect(highlight.size).toBe(2000);
  });

  it('paints at once when nothing was added for a while', async () => {
    await addSlice(ranges(1000));
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    const [late] = ranges(1) as [StaticRange];
    paint.add(late);
    expect(highlight.has(late)).toBe(true);
  });

  it('has what comes in the place of another on the screen at once', async () => {
    await addSlice(ranges(100));
    const [first] = highlight as Set<StaticRange>;
    const [other, later] = ranges(2) as [StaticRange, StaticRange];
    paint.exchange(() => {
      paint.delete(first as StaticRange);
      paint.add(other);
    });
    paint.add(later);
    expect([highlight.has(other), highlight.has(later)]).toEqual([true, false]);
  });

  it('takes ranges away at once, also those that wait', async () => {
    const [first, ...others] = ranges(10) as [StaticRange, ...StaticRange[]];
    await addSlice([first, ...others]);
    const [waiting] = ranges(1) as [StaticRange];
    await addSlice([waiting]);
    paint.delete(first);
    paint.delete(waiting);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect([...highlight]).toEqual(others);
  });

  it('is registered with the first range, again once cleared by the page, and no longer at its end', () => {
    const [range] = ranges(1) as [StaticRange];
    registry.clear();
    paint.restore();
    expect(registry.size).toBe(0);
    paint.add(range);
    expect(registry.get('marks')).toBe(highlight);
    registry.clear();
    paint.restore();
    expect(registry.get('marks')).toBe(highlight);
    paint.end();
    expect(registry.size).toBe(0);
  });
});
