import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/next-hover-state';
import { HoverMachine } from '@/page/card/hover-machine';

const onChange = vi.fn();
let hover: HoverMachine<string>;

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  hover = new HoverMachine<string>();
  hover.onChange(onChange);
});

afterEach(() => {
  vi.useRealTimers();
});

it('says what is to show once the pointer has rested', () => {
  hover.send({ kind: 'over-target', target: 'numb' });
  vi.advanceTimersByTime(OPEN_DELAY_MS - 1);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('numb', 'pointer');
  expect(hover.shown).toBe('numb');
});

it('says once that nothing is to show any more', () => {
  hover.send({ kind: 'opened', target: 'numb', by: 'keyboard' });
  expect(onChange).toHaveBeenLastCalledWith('numb', 'keyboard');
  hover.send({ kind: 'escaped' });
  hover.send({ kind: 'escaped' });
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(onChange).toHaveBeenLastCalledWith(undefined, 'pointer');
});

it('opens nothing once it is stopped', () => {
  hover.send({ kind: 'over-target', target: 'numb' });
  hover.stop();
  vi.runAllTimers();
  expect(onChange).not.toHaveBeenCalled();
});
