import { describe, expect, it } from 'vitest';
import { Vocabulary } from '@/core/senses/vocabulary';
import { Words } from '@/core/text/words';

const vocabulary = new Vocabulary({ animals: ['cow', 'farm*'], empty: [] });
const holds = (list: string[], word: string) => vocabulary.testOf(list)(new Words().read(word), 0);

describe('Vocabulary', () => {
  it('knows plain words, whatever their case and accents', () => {
    expect([holds(['naive'], 'Naïve'), holds(['naive'], 'naives')]).toEqual([true, false]);
  });

  it('knows prefixes', () => {
    expect(['stream', 'streams', 'streaming'].every((word) => holds(['stream*'], word))).toBe(true);
    expect(holds(['stream*'], 'strea')).toBe(false);
  });

  it('knows groups, alone and beside other words', () => {
    expect([holds(['@animals'], 'farmer'), holds(['@animals', 'leg'], 'leg')]).toEqual([
      true,
      true,
    ]);
    expect([holds(['@animals'], 'leg'), holds(['@empty'], 'cow'), holds([], 'cow')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('names a group that does not exist, or that every object has by nature', () => {
    expect(() => vocabulary.testOf(['@plants'])).toThrow('No word group is called "@plants"');
  });
});
