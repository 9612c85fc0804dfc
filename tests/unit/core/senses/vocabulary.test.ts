import { describe, expect, it } from 'vitest';
import { Vocabulary } from '@/core/senses/vocabulary';
import { Words } from '@/core/text/words';

const common = new Vocabulary([
  ['animals', ['cow', 'farm*']],
  ['empty', []],
  ['body', ['leg']],
]);
const own = new Vocabulary([['animals', ['dragon']]], common);
const holds = (list: string[], word: string, vocabulary = common) =>
  vocabulary.testOf(list)(new Words().read(word), 0);

describe('Vocabulary', () => {
  it('knows plain words and prefixes', () => {
    expect([holds(['naive', 'stream*'], 'Naïve'), holds(['naive', 'stream*'], 'streams')]).toEqual([
      true,
      true,
    ]);
    expect(holds(['naive', 'stream*'], 'naives')).toBe(false);
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

  it.each(['plants', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'names the group @%s, which does not exist, though every object may have such a thing',
    (name) => {
      const message = `No word group is called "@${name}"`;
      expect(() => common.testOf([`@${name}`])).toThrow(message);
      expect(() => own.testOf([`@${name}`])).toThrow(message);
    },
  );

  it('takes a group of the pack before a common one, and a common one where the pack has none', () => {
    expect([holds(['@animals'], 'dragon', own), holds(['@animals'], 'cow', own)]).toEqual([
      true,
      false,
    ]);
    expect(holds(['@body'], 'leg', own)).toBe(true);
  });

  it('has a page be about common groups alone', () => {
    expect(common.commonGroupsIn(['@animals', 'cow', '@body'])).toEqual(['animals', 'body']);
    expect(own.commonGroupsIn(['@animals', 'cow', '@body'])).toEqual(['body']);
  });
});
