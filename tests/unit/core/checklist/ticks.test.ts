import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import {
  movedTo,
  NO_TICKS,
  nextPlace,
  pointedTo,
  readTicks,
  stepBefore,
  type Ticks,
  toggled,
  unaskedStep,
} from '@/core/checklist/ticks';

const STEPS = checklist.steps.length;
const goOn = (ticks: Ticks) => movedTo(ticks, nextPlace(ticks, STEPS));

describe('readTicks', () => {
  it.each([undefined, null, 'ticks', 3, [], { at: 0.5, items: 'e_fit', seen: 1, pointedAt: 7 }])(
    'gives no ticks for %j',
    (stored) => expect(readTicks(stored)).toEqual(NO_TICKS),
  );

  it('keeps what is a tick or a place and leaves out the rest', () => {
    const stored = {
      items: ['e_fit', 3],
      circumstances: ['pregnant'],
      at: 'result',
      seen: [1, 'x'],
    };
    expect(readTicks(stored)).toEqual({
      items: ['e_fit'],
      circumstances: ['pregnant'],
      at: 'result',
      seen: [1],
      pointedAt: null,
    });
  });
});

it('toggled puts an id in and takes it out, and ends the pointing', () => {
  const ticked = toggled({ ...NO_TICKS, pointedAt: 'e_fit' }, 'items', 'e_fit');
  expect(ticked).toEqual({ ...NO_TICKS, items: ['e_fit'] });
  expect(toggled(ticked, 'items', 'e_fit')).toEqual(NO_TICKS);
  expect(toggled(NO_TICKS, 'circumstances', 'pregnant').circumstances).toEqual(['pregnant']);
});

describe('the way', () => {
  it('goes through the steps to the result, and back', () => {
    const second = goOn(NO_TICKS);
    const third = goOn(second);
    const result = goOn(third);
    expect([second.at, third.at, result.at]).toEqual([2, 3, 'result']);
    expect([stepBefore(NO_TICKS), stepBefore(third), stepBefore(result)]).toEqual([null, 2, 3]);
  });

  it('goes back from the result to the step that it was opened from', () => {
    const opened = movedTo({ ...NO_TICKS, at: 2, seen: [1, 2, 3] }, 'result');
    expect(stepBefore(opened)).toBe(2);
    expect(stepBefore({ ...NO_TICKS, at: 'result' })).toBe(1);
  });

  it('leads from a card to the step of its item, unticked, and past no step to the result', () => {
    const pointed = pointedTo(NO_TICKS, checklist, 'd_weak');
    expect(pointed).toEqual({ ...NO_TICKS, at: 3, pointedAt: 'd_weak' });
    const places = [pointed];
    for (let i = 0; i < 4; i += 1) places.push(goOn(places.at(-1) as Ticks));
    expect(places.map(({ at }) => at)).toEqual([3, 1, 2, 3, 'result']);
    expect(places[1]?.pointedAt).toBeNull();
  });

  it('stays where it is when a card names an item that does not exist', () => {
    expect(pointedTo(NO_TICKS, checklist, 'x_none')).toBe(NO_TICKS);
  });
});

it('unaskedStep names the first unseen step with more urgent signs', () => {
  expect(unaskedStep({ ...NO_TICKS, seen: [2] }, checklist, 'urgent')).toBe(1);
  expect(unaskedStep({ ...NO_TICKS, seen: [1, 3] }, checklist, 'doctor')).toBe(2);
  expect(unaskedStep({ ...NO_TICKS, seen: [1, 2] }, checklist, 'urgent')).toBeNull();
  expect(unaskedStep({ ...NO_TICKS, seen: [] }, checklist, 'emergency')).toBeNull();
});
