import { expect, it } from 'vitest';
import { readPhrase } from '@/core/compile/expand/read-phrase';

const lists = { limb: ['leg(s)', 'arm'], vitamin: ['folic acid', 'iron'] };
const read = (phrase: string) => readPhrase(phrase, lists);

it('leaves plain words and breaks alone', () => {
  expect(read('legs … like lead')).toEqual(['legs … like lead']);
  expect(read('P&N')).toEqual(['P&N']);
  expect(read('pins/needles')).toEqual(['pins/needles']);
});

it('takes one word or another', () => {
  expect(read('sore|stiff joint')).toEqual(['sore joint', 'stiff joint']);
});

it('inflects the word that bears a mark', () => {
  expect(read('joint(s)')).toEqual(['joint', 'joints']);
  expect(read('legs ache~')).toEqual(['legs ache', 'legs aches', 'legs ached', 'legs aching']);
  expect(read('weak(er) legs')).toEqual(['weak legs', 'weaker legs']);
});

it('inflects each alternative by itself, and joins every one with every other', () => {
  expect(read('jelly|rubber leg(s)')).toEqual([
    'jelly leg',
    'jelly legs',
    'rubber leg',
    'rubber legs',
  ]);
  expect(read('hurt~|sore all over')).toContain('sore all over');
});

it('takes every word of a list, with the marks and spaces it has there', () => {
  expect(read('weak <limb>')).toEqual(['weak leg', 'weak legs', 'weak arm']);
  expect(read('low <vitamin>|zinc')).toEqual(['low folic acid', 'low iron', 'low zinc']);
});

it('names a list that does not exist', () => {
  expect(() => read('weak <wing>')).toThrow('no list of form words is called "wing"');
});
