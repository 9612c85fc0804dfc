import { expect, it, vi } from 'vitest';
import { Restartable } from '@/page/session/restartable';

const startOne = () => {
  const life = new AbortController();
  const signals: AbortSignal[] = [];
  const start = vi.fn((signal: AbortSignal) => signals.push(signal));
  const aborted = () => signals.map((signal) => signal.aborted);
  return { life, start, aborted, one: new Restartable(start, life.signal) };
};

it('runs while it is on, and is started but once', () => {
  const { one, aborted } = startOne();
  expect(one.running).toBeNull();
  one.set(true);
  one.set(true);
  expect([one.running, aborted()]).toEqual([1, [false]]);
  one.set(false);
  expect([one.running, aborted()]).toEqual([null, [true]]);
  one.set(true);
  expect([one.running, aborted()]).toEqual([2, [true, false]]);
});

it('is restarted only where it runs', () => {
  const { one, aborted } = startOne();
  one.restart();
  expect(aborted()).toEqual([]);
  one.set(true);
  one.restart();
  expect([one.running, aborted()]).toEqual([2, [true, false]]);
});

it('ends with the life around it', () => {
  const { life, one, aborted } = startOne();
  one.set(true);
  life.abort();
  expect(aborted()).toEqual([true]);
});
