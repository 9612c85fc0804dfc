import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '@/page/mark/mark';
import { REPORT_DELAY_MS, TermReport } from '@/page/session/term-report';
import { markOn, stubPaint, textsIn } from '../fake-paint';

const onTerms = vi.fn();
let shown: Mark[];
let report: TermReport;

/** Has these terms shown, one after another. */
const show = (...terms: string[]) => {
  const texts = textsIn(terms.map((term) => `<b>${term}</b>`).join(''));
  shown = texts.map((text) => markOn(text, { term: text.data }));
};

const wait = () => vi.advanceTimersByTimeAsync(REPORT_DELAY_MS);

beforeEach(() => {
  vi.useFakeTimers();
  stubPaint();
  onTerms.mockReset();
  shown = [];
  report = new TermReport(() => shown, onTerms);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('TermReport', () => {
  it('tells once of all that comes within a moment', async () => {
    show('cramp');
    report.soon();
    show('cramp', 'fatigue', 'cramp');
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
    show('cramp');
    report.soon();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('tells again only of what has changed', async () => {
    report.soon();
    await wait();
    expect(onTerms).not.toHaveBeenCalled();
    show('cramp');
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

  it('waits longer the more there is to count', async () => {
    show(...Array.from({ length: 2000 }, () => 'cramp'));
    report.soon();
    await wait();
    show('cramp');
    report.soon();
    await wait();
    expect(onTerms).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(2 * REPORT_DELAY_MS);
    expect(onTerms).toHaveBeenLastCalledWith([{ id: 'cramp', count: 1 }]);
  });

  it('tells at once that it ends, and nothing after that', async () => {
    show('cramp');
    report.soon();
    await wait();
    show('fatigue');
    report.soon();
    report.end();
    expect(onTerms).toHaveBeenLastCalledWith([]);
    await wait();
    expect(onTerms).toHaveBeenCalledTimes(2);
  });
});
