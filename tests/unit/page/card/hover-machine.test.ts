import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OPEN_DELAY_MS } from '@/core/card/hover-timing';
import { HoverMachine } from '../../../../src/page/card/hover-machine';

const onChange = vi.fn();
let hover: HoverMachine<string>;

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  hover = new HoverMachine<string>(onChange);
});

afterEach(() => {
  vi.useRealTimers();
});

it('says what is to show once the pointer has rested', () => {
  hover.send({ kind: 'over-mark', mark: 'numb' });
  vi.advanceTimersByTime(OPEN_DELAY_MS - 1);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('numb', 'pointer');
  expect(hover.shown).toBe('numb');
});

it('says once that nothing is to show any more', () => {
  hover.send({ kind: 'revealed', mark: 'numb' });
  expect(onChange).toHaveBeenLastCalledWith('numb', 'keyboard');
  hover.send({ kind: 'escaped' });
  hover.send({ kind: 'escaped' });
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(onChange).toHaveBeenLastCalledWith(undefined, 'pointer');
});

it('opens nothing once it is stopped', () => {
  hover.send({ kind: 'over-mark', mark: 'numb' });
  hover.stop();
  vi.runAllTimers();
  expect(onChange).not.toHaveBeenCalled();
});
