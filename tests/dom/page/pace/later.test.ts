import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '@/page/pace/later';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('later, with the timers of the page', () => {
  it('calls back once, after so many milliseconds', () => {
    const callback = vi.fn();
    later(callback, 100);
    vi.advanceTimersByTime(99);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not call back when it was stopped', () => {
    const callback = vi.fn();
    later(callback, 100)();
    vi.advanceTimersByTime(1000);
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('later, with the scheduler of the browser', () => {
  const postTask = vi.fn();
  beforeEach(() => {
    postTask.mockReset();
    vi.stubGlobal('scheduler', { postTask });
  });

  it('has it wait, and sets no timer', () => {
    postTask.mockResolvedValue(undefined);
    const callback = vi.fn();
    later(callback, 100);
    expect(postTask).toHaveBeenCalledWith(callback, {
      delay: 100,
      signal: expect.any(AbortSignal),
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes the task back when it is stopped, of which nobody hears', async () => {
    postTask.mockImplementation(
      (_, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    later(() => {}, 100)();
    await vi.advanceTimersByTimeAsync(0);
    expect(postTask.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });
});
