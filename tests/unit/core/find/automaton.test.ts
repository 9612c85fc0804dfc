import { describe, expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { Automaton } from '@/core/find/automaton';
import { GAP_LABEL } from '@/core/format/packed-automaton';
import { language, packOf } from './pack-of';
import { term } from './term';

const { compiled } = compilePack(
  packOf([term('nerve', ['nerve', 'nerve pain']), term('weak', ['weak … muscles'])]),
  language,
);

describe('Automaton', () => {
  const automaton = new Automaton(compiled);
  const numberOf = (word: string) => compiled.words.split(' ').indexOf(word) + 1;
  const stateAfter = (word: string) => automaton.openedBy(numberOf(word));

  it('leads on from words that begin a form, and from no others', () => {
    expect([stateAfter('nerve'), stateAfter('weak')].every((state) => state > 0)).toBe(true);
    expect([stateAfter('pain'), stateAfter('muscles'), automaton.openedBy(0)]).toEqual([0, 0, 0]);
  });

  it('leads over a gap where there is one', () => {
    const gap = stateAfter('weak');
    expect([automaton.labelAt(gap), automaton.isLast(gap)]).toEqual([GAP_LABEL, true]);
    expect(automaton.labelAt(automaton.targetAt(gap))).toBe(numberOf('muscles'));
  });

  it('refuses numbers that do not fit', () => {
    const { labels, targets } = compiled.automaton;
    const broken = {
      ...compiled,
      automaton: { labels: [...Array.from(labels), 2 ** 32], targets },
    };
    expect(() => new Automaton(broken)).toThrow('The labels of pack test: 4294967296');
  });
});
