import { describe, expect, it } from 'vitest';
import { compileList, compileLists } from '@/core/text/word-lists';
import { Words } from '@/core/text/words';
import functionWords from '@/data/function-words.json';
import wordGroups from '@/data/word-groups.json';
import { englishWords } from '../../../../scripts/ordinary-words/english-words';

const holds = (list: string[], word: string) => compileList(list)(new Words().read(word), 0);

describe('compileList', () => {
  it('knows plain words, whatever their case and accents', () => {
    expect([holds(['naive'], 'Naïve'), holds(['naive'], 'naives')]).toEqual([true, false]);
    expect([holds(['Fußball'], 'FUSSBALL'), holds(['œdema*'], 'Oedemas')]).toEqual([true, true]);
    expect([holds([], 'naive'), holds([''], 'naive')]).toEqual([false, false]);
  });

  it('knows prefixes, but no word that a prefix is longer than', () => {
    expect(['stream', 'streams', 'streaming'].every((word) => holds(['stream*'], word))).toBe(true);
    expect([holds(['stream*'], 'strea'), holds(['stream*'], 'upstream')]).toEqual([false, false]);
  });

  it('tells words apart that have one hash', () => {
    expect([holds(['insulin'], 'fibromyalgia'), holds(['xc0'], 'xan')]).toEqual([false, false]);
    expect([holds(['rheumat*'], 'covers'), holds(['classmate*'], 'image')]).toEqual([false, false]);
    expect([holds(['xc0', 'xan'], 'xc0'), holds(['xc0', 'xan'], 'xan')]).toEqual([true, true]);
  });
});

describe('compileLists', () => {
  it('says which lists a word is in', () => {
    const listsOf = compileLists([['cow'], ['leg', 'cow*'], ['cow']]);
    expect(listsOf(new Words().read('cow'), 0)).toBe(0b111);
    expect(listsOf(new Words().read('cows'), 0)).toBe(0b010);
    expect(listsOf(new Words().read('horse'), 0)).toBe(0);
  });

  it('refuses more lists than it has bits for', () => {
    expect(() => compileLists(Array.from({ length: 32 }, () => ['a']))).toThrow('more than 31');
  });
});

describe('the lists of the data', () => {
  const english = [...englishWords()].filter((word) => /^[a-z]+$/.test(word));
  const { languages, ...words } = functionWords;
  const lists: Record<string, string[]> = { ...wordGroups, ...words, ...languages };
  // All in one text, which is read once for all lists.
  const text = new Words().read(english.join(' '));

  it('are tried on every English word', () => {
    expect(english.length).toBeGreaterThan(250_000);
    expect(text.count).toBe(english.length);
  });

  it.each(Object.entries(lists))('%s: holds no English word that it does not name', (_, list) => {
    const plain = new Set(list.filter((word) => !word.endsWith('*')));
    const prefixes = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const beginning = new RegExp(`^(?:${prefixes.join('|') || '$'})`);
    const isNamed = (word: string) => plain.has(word) || beginning.test(word);
    const test = compileList(list);
    expect(english.filter((word, i) => test(text, i) !== isNamed(word))).toEqual([]);
  });
});
