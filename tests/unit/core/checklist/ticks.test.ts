import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import {
  movedBack,
  movedTo,
  movedToTopic,
  NO_TICKS,
  nextPlace,
  placeBefore,
  pointedTo,
  readTicks,
  type Ticks,
  toggled,
} from '@/core/checklist/ticks';

const goOn = (ticks: Ticks) => movedTo(ticks, nextPlace(ticks));
const read = (stored: unknown) => readTicks(stored, checklist);
const inTopic = movedToTopic(goOn(NO_TICKS), 'twitch');

describe('readTicks', () => {
  it.each([undefined, null, 'ticks', 3, [], { at: 0.5, items: 'e_fit', seenTopics: 1 }])(
    'gives no ticks for %j',
    (stored) => expect(read(stored)).toEqual(NO_TICKS),
  );

  it('keeps what is a tick or a place, and leaves out the rest', () => {
    const stored = {
      items: ['e_fit', 3, 'x_none', '__proto__', 'd_other@back'],
      at: 'lines',
      topic: 'back',
      from: 'topics',
      hasSeenSigns: true,
      seenTopics: ['back', 'constructor'],
      pointedAt: 'x_none',
    };
    expect(read(stored)).toEqual({
      items: ['e_fit', 'd_other@back'],
      at: 'lines',
      topic: 'back',
      from: 'topics',
      hasSeenSigns: true,
      seenTopics: ['back'],
      pointedAt: null,
    });
  });

  it('is not at the lines of a topic that does not exist', () => {
    expect(read({ at: 'lines', topic: 'knees' })).toEqual(NO_TICKS);
  });

  it('reads what an earlier ruleset left as far as it still says the same, from the first screen', () => {
    const earlier = {
      items: ['e_breath', 'd_2weeks', 's_stress'],
      circumstances: ['pregnant'],
      at: 3,
      seen: [1, 2],
      pointedAt: 'd_2weeks',
    };
    expect(read(earlier)).toEqual({ ...NO_TICKS, items: ['e_breath'] });
  });
});

it('toggled puts an id in and takes it out, and ends the pointing', () => {
  const ticked = toggled({ ...NO_TICKS, pointedAt: 'e_fit' }, 'e_fit');
  expect(ticked).toEqual({ ...NO_TICKS, items: ['e_fit'] });
  expect(toggled(ticked, 'e_fit')).toEqual(NO_TICKS);
});

describe('the way', () => {
  it('goes from the signs through a topic to the result, and back', () => {
    expect(goOn(NO_TICKS).at).toBe('topics');
    const result = goOn(inTopic);
    expect(result).toMatchObject({ at: 'result', topic: 'twitch', seenTopics: ['twitch'] });
    const lines = movedBack(result);
    expect(lines).toMatchObject({ at: 'lines', topic: 'twitch' });
    expect(movedBack(lines).at).toBe('topics');
    expect(movedBack(movedBack(lines)).at).toBe('signs');
    expect(placeBefore(NO_TICKS)).toBeNull();
  });

  it.each(['signs', 'topics', 'lines'] as const)(
    'goes back from a result opened at the %s to there',
    (place) => {
      const there = place === 'lines' ? inTopic : movedTo(inTopic, place);
      const opened = movedTo(there, 'result');
      expect(movedBack(opened)).toMatchObject({ at: place, topic: there.topic });
    },
  );

  it('goes back without counting what is left as seen', () => {
    const back = movedBack(movedBack(inTopic));
    expect(back).toMatchObject({ at: 'signs', seenTopics: [] });
    expect(nextPlace(back)).toBe('topics');
  });

  it('goes on to further topics, each seen once', () => {
    const second = movedToTopic(movedTo(goOn(inTopic), 'topics'), 'back');
    const again = movedToTopic(movedTo(second, 'topics'), 'twitch');
    expect(goOn(again).seenTopics).toEqual(['twitch', 'back']);
  });

  it('leads from a card to the item, unticked, and past no signs to the result', () => {
    const pointed = pointedTo(NO_TICKS, checklist, 'd_wasting');
    expect(pointed).toMatchObject({
      at: 'lines',
      topic: 'weak',
      pointedAt: 'd_wasting',
      items: [],
    });
    const next = goOn(pointed);
    expect(next).toMatchObject({ at: 'signs', pointedAt: null });
    expect(goOn(next).at).toBe('result');
  });

  it('leads from a card to the home of an item, or stays in a topic that asks it too', () => {
    expect(pointedTo(NO_TICKS, checklist, 'd_medicine').topic).toBe('medicine');
    expect(pointedTo(inTopic, checklist, 'd_medicine').topic).toBe('twitch');
  });

  it('leads from a card to a sign on the first screen', () => {
    expect(pointedTo(inTopic, checklist, 'e_self')).toMatchObject({
      at: 'signs',
      pointedAt: 'e_self',
    });
  });

  it('stays where it is when a card names an item that does not exist', () => {
    expect(pointedTo(NO_TICKS, checklist, 'x_none')).toBe(NO_TICKS);
  });
});
