import { describe, expect, it } from 'vitest';
import { Vocabulary } from '@/core/senses/vocabulary';
import { Words } from '@/core/text/words';
import groups from '@/data/word-groups.json';
import { bundledFinder } from '../../../scripts/eval/bundled-finder';

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
