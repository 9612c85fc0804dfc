import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REPORT_DELAY_MS, TermReport } from '@/page/session/term-report';

const onTerms = vi.fn();
let shown: string[];
let report: TermReport;

const wait = () => vi.advanceTimersByTimeAsync(REPORT_DELAY_MS);

beforeEach(() => {
  vi.useFakeTimers();
  onTerms.mockReset();
  shown = [];
  report = new TermReport(() => shown, onTerms);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('TermReport', () => {
  it('tells once of all that comes within a moment', async () => {
    shown = ['cramp'];
    report.soon();
    shown = ['cramp', 'fatigue', 'cramp'];
    report.soon();
    expect(onTerms).not.toHaveBeenCalled();
    await wait();
    const terms = [
      { id: 'cramp', count: 2 },
      { id: 'fatigue', count: 1 },
    ];
    expect(onTerms.mock.calls).toEqual([[terms]]);
  });

  it('does not even wait where there is nothing to tell', () => {
    report.soon();
    expect(vi.getTimerCount()).toBe(0);
    shown = ['cramp'];
    report.soon();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('tells again only of what has changed', async () => {
    report.soon();
    await wait();
    expect(onTerms).not.toHaveBeenCalled();
    shown = ['cramp'];
    for (let i = 0; i < 2; i++) {
      report.soon();
      await wait();
    }
    expect(onTerms).toHaveBeenCalledOnce();
    shown = [];
    report.soon();
    await wait();
    expect(onTerms).toHaveBeenLastCalledWith([]);
  });

  it('tells at once that it ends, and nothing after that', async () => {
    shown = ['cramp'];
    report.soon();
    await wait();
    shown = ['fatigue'];
    report.soon();
    report.end();
    expect(onTerms).toHaveBeenLastCalledWith([]);
    await wait();
    expect(onTerms).toHaveBeenCalledTimes(2);
  });
});
