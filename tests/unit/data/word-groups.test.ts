import { describe, expect, it } from 'vitest';
import { Vocabulary } from '@/core/senses/vocabulary';
import { Words } from '@/core/text/words';
import pageSubjects from '@/data/page-subjects.json';
import groups from '@/data/word-groups.json';
import { bundledFinder } from '../../../scripts/eval/bundled-finder';
import { bundledEntries } from '../../bundled-terms';

const vocabulary = new Vocabulary(Object.entries(groups));
const membersAmong = (group: string, words: string[]) =>
  words.filter((word) => vocabulary.testOf([group])(new Words().read(word), 0));
const { judgePage } = bundledFinder();

describe('the group of animals', () => {
  it('holds animals of the house, of the farm and of the wild', () => {
    const animals = ['dog', 'horse', 'horses', 'cow', 'sheep', 'elephants', 'mouse'];
    expect(membersAmong('@animals', animals)).toEqual(animals);
  });

  it('holds nothing else that a calf can come from', () => {
    expect(membersAmong('@animals', ['glacier', 'ice', 'newborn', 'born'])).toEqual([]);
  });
});

describe('a page', () => {
  it('about horses is about animals', () => {
    expect(judgePage('the horse and her tail '.repeat(9)).subjects).toContain('animals');
  });

  it('about glaciers is about no animals', () => {
    const sample = 'a glacier of old ice in the sea '.repeat(9);
    expect(judgePage(sample).subjects).toEqual(['glaciers']);
  });

  it('about births is about no animals', () => {
    expect(judgePage('the newborn, born at night '.repeat(9)).subjects).toEqual([]);
  });
});

describe('the word groups', () => {
  it('hold single words or beginnings of words, each once, and no other groups', () => {
    for (const words of Object.values(groups)) {
      expect(words.filter((word) => !/^[\p{L}\p{N}]+\*?$/u.test(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('name every subject that a page can be about', () => {
    const named = [...Object.keys(pageSubjects), ...Object.values(pageSubjects).flat()];
    expect(named.filter((name) => !(name in groups))).toEqual([]);
  });

  it('are all used', () => {
    const written = JSON.stringify(bundledEntries.map(({ guards }) => guards));
    const isUsed = (group: string) => new RegExp(`@${group}(?![\\w-])`).test(written);
    expect(Object.keys(groups).filter((group) => !isUsed(group))).toEqual([]);
  });
});
